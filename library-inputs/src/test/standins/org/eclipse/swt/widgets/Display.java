package org.eclipse.swt.widgets;

/** Stands for SWT's class of this name, with what the examples use. */
public class Display {
  public void asyncExec(Runnable runnable) {
    runnable.run();
  }

  public void syncExec(Runnable runnable) {
    runnable.run();
  }

  public void timerExec(int milliseconds, Runnable runnable) {
    runnable.run();
  }
}
