/**
 * `cem analyze`: docstrings of the elements become custom-elements.json. Only what a page can use is kept, under the
 * paths of the published files.
 */
const published = (path) => path.replace(/^src\//, 'dist/').replace(/\.ts$/, '.js');
const isPublic = ({privacy, static: isStatic, name}) =>
  (privacy ?? 'public') === 'public' && !isStatic && !name.startsWith('#');

const publicFace = {
  name: 'public-face',
  packageLinkPhase({customElementsManifest}) {
    for (const module of customElementsManifest.modules) {
      const [, tag] = /\/(corridor-(?:map|timeline|fact-card))\.ts$/.exec(module.path) ?? [];
      for (const declaration of module.declarations.filter(({kind}) => kind === 'class')) {
        declaration.members = declaration.members?.filter(isPublic);
        declaration.events = declaration.events?.filter(({name}) => name?.startsWith('corridor-'));
        if (tag) Object.assign(declaration, {tagName: tag, customElement: true});
        if (tag)
          module.exports.push({
            kind: 'custom-element-definition',
            name: tag,
            declaration: {name: declaration.name, module: published(module.path)},
          });
      }
    }
    rename(customElementsManifest);
  },
};

function rename(node) {
  for (const [key, value] of Object.entries(node)) {
    if (typeof value === 'object' && value) rename(value);
    else if ((key === 'path' || key === 'module') && value.startsWith('src/')) node[key] = published(value);
  }
}

export default {
  globs: ['src/elements/corridor-{element,map,timeline,fact-card}.ts', 'src/controllers/events.ts'],
  outdir: '.',
  litelement: true,
  plugins: [publicFace],
};
