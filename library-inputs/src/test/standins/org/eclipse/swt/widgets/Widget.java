package org.eclipse.swt.widgets;

/** Stands for SWT's class of this name, with what the examples use. */
public abstract class Widget {
  public Display getDisplay() {
    return new Display();
  }

  public boolean isDisposed() {
    return false;
  }

  public void dispose() {}
}
