package org.eclipse.swt.widgets;

/** Stands for SWT's class of this name, with what the examples use. */
public class Button extends Control {
  public void addSelectionListener(SelectionListener listener) {
    listener.widgetSelected(this);
  }
}
