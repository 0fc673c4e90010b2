package org.eclipse.swt.graphics;

/** Stands for SWT's class of this name, with what the examples use. */
public abstract class Resource {
  public void dispose() {}
}
