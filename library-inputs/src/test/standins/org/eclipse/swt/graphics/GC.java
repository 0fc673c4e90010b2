package org.eclipse.swt.graphics;

import org.eclipse.swt.widgets.Control;

/** Stands for SWT's class of this name, with what the examples use. */
public class GC extends Resource {
  public GC(Control drawable) {}

  public void drawText(String text, int x, int y) {}
}
