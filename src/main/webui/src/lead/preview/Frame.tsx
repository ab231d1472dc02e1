import { Button } from '@patternfly/react-core';
import { type CSSProperties, useEffect, useRef } from 'react';

type Frame = {
  name: string;
  content: Blob;
  className: string;
  style?: CSSProperties;
  /** Words of a button that leads the keys into the frame, where there is more than fits in it. */
  enter?: string;
};

/**
 * Shows content in a frame that may do nothing: no script, no form, no window, no origin of its own,
 * and the page's content security policy besides. Only types whose display needs neither belong
 * here: text that is no markup, and pictures of points.
 *
 * <p>Give it a key for each content: a frame that is led on would leave a step in the way back.
 */
export function Frame({ name, content, className, style, enter }: Frame) {
  const frame = useRef<HTMLIFrameElement>(null);
  useEffect(() => {
    const address = URL.createObjectURL(content);
    if (frame.current) {
      frame.current.src = address;
    }
    return () => {
      URL.revokeObjectURL(address);
    };
  }, [content]);
  return (
    <>
      {enter && (
        // Without it the arrows scroll the dialog: not every browser lets a Tab lead into a frame that holds no control.
        <Button size="sm" variant="secondary" onClick={() => frame.current?.focus()}>
          {enter}
        </Button>
      )}
      <iframe
        ref={frame}
        sandbox=""
        referrerPolicy="no-referrer"
        title={name}
        className={className}
        style={style}
      />
    </>
  );
}
