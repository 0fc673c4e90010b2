package org.eclipse.swt.widgets;

/** Stands for SWT's class of this name. */
public abstract class Control extends Widget {}
