// Makes elements of the HTML that a poll brings.

// The portal's policy demands Trusted Types and allows this one name. Older browsers have none.
const policy = self.trustedTypes?.createPolicy('handover', { createHTML: (html) => html });

// Scripts in a template's content do not run.
export function parseFragment(html) {
  const template = document.createElement('template');
  template.innerHTML = policy ? policy.createHTML(html) : html;
  return template.content;
}
