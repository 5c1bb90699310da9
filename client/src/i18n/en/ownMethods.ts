export const ownMethods = {
  measures: 'Measures on my boards',
  passed: 'Past its due date',
  statuses: {
    notStarted: 'Not started',
    underWay: 'Under way',
    stuck: 'Stuck',
    done: 'Done',
    dropped: 'Dropped',
  },
  lead: 'Do you hold such meetings more than once? Save the plan, the areas and the settings as a method of your own. Nothing that was written comes along.',
  again: 'Open the file from the front page, under “Board from a file”. A whole board is duplicated in the same way.',
  download: 'Save as a method of your own',
}
