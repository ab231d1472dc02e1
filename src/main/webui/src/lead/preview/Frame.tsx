import { type CSSProperties, useEffect, useRef } from 'react';

type Frame = { name: string; content: Blob; className: string; style?: CSSProperties };

/**
 * Shows content in a frame that may do nothing: no script, no form, no window, no origin of its own,
 * and the page's content security policy besides. Only types whose display needs neither belong
 * here: text that is no markup, and pictures of points.
 *
 * <p>Give it a key for each content: a frame that is led on would leave a step in the way back.
 */
export function Frame({ name, content, className, style }: Frame) {
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
    <iframe
      ref={frame}
      sandbox=""
      referrerPolicy="no-referrer"
      title={name}
      className={className}
      style={style}
    />
  );
}
