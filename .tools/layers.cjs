/** Layers of src, from the ground up: a folder imports only from folders before it. */
const layers = ['dataset', 'model', 'controllers', 'elements', 'bundles'];

const upward = layers.slice(0, -1).map((layer, i) => ({
  name: `${layer}-imports-upward`,
  severity: 'error',
  from: {path: `^src/${layer}/`},
  to: {path: `^src/(${layers.slice(i + 1).join('|')})/`},
}));

module.exports = {
  forbidden: [
    ...upward,
    {
      name: 'render-without-elements',
      comment: 'What is rendered in Node takes templates, styles and the model; never an element, which needs a page.',
      severity: 'error',
      from: {path: '^src/render/'},
      to: {
        path: '^src/(cli|bundles|controllers|embed|elements/(?!.*(template|styles|acts)\\.ts|lit-tools|reserved-size))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'render-in-a-page',
      severity: 'error',
      from: {path: '^src/(dataset|model|controllers|elements)/'},
      to: {path: '^src/render/'},
    },
    {
      name: 'embed-apart',
      comment: 'Small scripts around the elements, which they know by tag only.',
      severity: 'error',
      from: {path: '^src/embed/'},
      to: {path: '^src/(?!embed)'},
    },
    {
      name: 'command-line-apart',
      severity: 'error',
      from: {path: '^src/cli/'},
      to: {path: '^src/(?!cli|dataset|render)'},
    },
    {
      name: 'command-line-in-a-page',
      severity: 'error',
      from: {path: '^src/(?!cli)'},
      to: {path: '^src/cli/'},
    },
    {
      name: 'no-circle',
      severity: 'error',
      from: {},
      to: {circular: true, viaOnly: {dependencyTypesNot: ['type-only']}},
    },
    // Types for frameworks that are not installed here: test/frameworks compiles them.
    {name: 'unresolved', severity: 'error', from: {pathNot: '^src/bundles/frameworks/'}, to: {couldNotResolve: true}},
    {
      name: 'leaflet-in-one-file',
      severity: 'error',
      from: {pathNot: '^src/controllers/leaflet-'},
      to: {path: 'node_modules/leaflet/', dependencyTypesNot: ['type-only']},
    },
    {
      name: 'pure-without-lit',
      severity: 'error',
      from: {path: '^src/(dataset|model)/'},
      to: {path: 'node_modules/(lit|@lit|leaflet)'},
    },
  ],
  options: {
    doNotFollow: {path: 'node_modules'},
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types'],
      extensions: ['.ts', '.js', '.d.ts'],
    },
  },
};
