package org.eclipse.swt.widgets;

/** Stands for SWT's class of this name, with what the examples use. */
public class Label extends Control {
  public void setText(String text) {}
}
