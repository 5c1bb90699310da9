import { linksIn } from '@samtavle/client/actions/linksIn'
import { expect, test } from 'vitest'

const found = (text: string) => linksIn(text).map(({ href }) => href)

test('CAN-31 addresses are found in a text, without the signs that end a sentence', () => {
  expect(found('Se https://kommune.no/plan, og (http://eksempel.no).')).toEqual([
    'https://kommune.no/plan',
    'http://eksempel.no/',
  ])
  expect(found('«https://blåbær.no/søk?q=ø»')).toEqual(['https://xn--blbr-roah.no/s%C3%B8k?q=%C3%B8'])
  expect(found('https://a.no https://a.no https://b.no https://c.no https://d.no')).toHaveLength(3)
})

test('CAN-31 nothing but the web is opened, and nothing that hides where it leads', () => {
  for (const text of [
    'javascript:alert(1)',
    'data:text/html,<script>1</script>',
    'file:///etc/passwd',
    'xhttps://eksempel.no',
    'https://kommune.no@ondskap.no/',
    'https://bruker:ord@eksempel.no',
    'https://',
    'http://[1',
    'eksempel.no',
  ]) {
    expect(found(text)).toEqual([])
  }
})
