package org.eclipse.swt.widgets;

/** Stands for SWT's listener, with what the examples use. */
public interface SelectionListener {
  void widgetSelected(Object event);
}
