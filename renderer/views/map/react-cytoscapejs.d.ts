declare module 'react-cytoscapejs' {
  import type { Core, ElementDefinition, StylesheetJson } from 'cytoscape';
  import type { ComponentType } from 'react';

  interface CytoscapeComponentProps {
    readonly elements: ElementDefinition[];
    readonly stylesheet: StylesheetJson;
    readonly cy: (cy: Core) => void;
    readonly diff: (a: unknown, b: unknown) => boolean;
    readonly className: string;
    readonly minZoom: number;
    readonly maxZoom: number;
    readonly userZoomingEnabled: boolean;
    readonly userPanningEnabled: boolean;
    readonly boxSelectionEnabled: boolean;
  }

  const CytoscapeComponent: ComponentType<CytoscapeComponentProps>;
  // biome-ignore lint/style/noDefaultExport: the package has no other export
  export default CytoscapeComponent;
}
