/** Finds the tags of a site generator, with `d` for the places of their parts. */
export type TagPattern = RegExp

/** Tells texts apart that have none. */
export const mayHaveTags = /\{[{%#:]|:::|<!--/u

const quoted = '"(?:\\\\.|[^"\\\\])*"|\'[^\']*\'|`[^`]*`'
const templateTags = [
  // Hugo: `{{< figure src="a.jpg" caption="The hall" >}}`, `{{% note %}}`, `{{</* shown */>}}`
  `\\{\\{(?<angle>[<%])(?<hugo>(?:${quoted}|[^"'\`}]|\\}(?!\\})){0,2000}?)[%>]\\}\\}`,
  // Liquid: `{% include figure.html caption="The hall" %}`
  `\\{%-?(?<liquid>(?:"[^"]*"|'[^']*'|[^"'\`%]|%(?!\\})){0,2000}?)-?%\\}`,
  // `{{ page.title | escape }}`, `{# a comment of Nunjucks #}`
  '\\{\\{[^{}\\n]{0,500}\\}\\}',
  '\\{#[^{}\\n]{0,500}#\\}',
  // kramdown: `{: .lead }`
  '\\{:[^{}\\n]{0,200}\\}',
]
const pageTags = [
  // The id of a heading: `{#results}`
  '\\{#[\\w-]{1,100}\\}',
  // Docusaurus: `:::note[Title]`, `:::`
  '(?<=^[ \\t]*):{3,}[ \\t]*(?<box>[a-z][\\w-]*)?(?:\\[(?<boxed>[^\\]\\n]*)\\]|[ \\t]+(?<title>[^{}\\n\\r]{1,200}?))?(?:\\{[^}\\n]*\\})?[ \\t]*(?=\\r?$)',
]
// Docusaurus reads comments of HTML in MDX, which has none.
const remark = '<!--(?<remark>[\\s\\S]{0,5000}?)-->'

/** Of Hugo, Jekyll, kramdown and Docusaurus, in Markdown and HTML. */
export const templates: TagPattern = new RegExp([...templateTags, ...pageTags].join('|'), 'dgmu')
/** Of Docusaurus, in MDX, where braces are expressions. */
export const docusaurus: TagPattern = new RegExp([...pageTags, remark].join('|'), 'dgmu')
