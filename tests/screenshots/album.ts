/** A picture of a state. */
export interface Picture {
  file: string
  screen: string
  name: string
  size: string
  scheme: string
  locale: string
}

/** A page with all pictures, grouped by screen and state; each thumbnail leads to the full picture. */
export function albumOf(pictures: Picture[]): string {
  const screens = [...new Set(pictures.map(({ screen }) => screen))]
  const links = screens.map((screen) => `<a href="#${screen}">${screen}</a>`).join(' ')
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<title>Samtavle: every state of every screen</title>
<style>${style}</style>
<h1>Every state of every screen</h1>
<nav>${links}</nav>
${screens.map((screen) => sectionOf(screen, pictures)).join('\n')}
</html>
`
}

function sectionOf(screen: string, pictures: Picture[]): string {
  const ofScreen = pictures.filter((picture) => picture.screen === screen)
  const names = [...new Set(ofScreen.map(({ name }) => name))]
  const rows = names.map(
    (name) =>
      `<h3>${name}</h3>\n<div>${ofScreen
        .filter((one) => one.name === name)
        .map(figureOf)
        .join('\n')}</div>`,
  )
  return `<section id="${screen}"><h2>${screen}</h2>\n${rows.join('\n')}\n</section>`
}

const figureOf = ({ file, name, size, scheme, locale }: Picture): string =>
  `<figure><a href="${file}"><img loading="lazy" src="${file}" alt="${name}, ${size}, ${scheme}, ${locale}"></a>` +
  `<figcaption>${size} ${scheme} ${locale}</figcaption></figure>`

const style = `
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem; background: #f4f2ee; color: #1c1c1c }
nav { display: flex; flex-wrap: wrap; gap: 1rem }
section > div { display: flex; flex-wrap: wrap; gap: 1rem; align-items: end }
figure { margin: 0 }
img { display: block; height: 220px; max-width: 400px; object-fit: cover; object-position: top; border: 1px solid #bbb }
figcaption { font-size: 0.8rem }
`
