package dev.taskbound.checker;

import com.sun.source.util.JavacTask;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.tools.javac.util.Log;

/**
 * Runs something once, when javac has analysed all classes and every other checker has seen them.
 *
 * <p>A checker of the framework stops for good as soon as it meets an error that is not its own,
 * since it takes it for one of javac. What Taskbound reports must therefore come after the last
 * class of the others.
 */
final class AfterAnalysis implements TaskListener {
  private final JavacTask task;
  private final Log log;
  private final Runnable action;
  private int started;
  private int finished;
  private boolean sound = true;

  /** Makes a listener that is not registered yet. */
  AfterAnalysis(JavacTask task, Log log, Runnable action) {
    this.task = task;
    this.log = log;
    this.action = action;
  }

  /** Starts listening. */
  void register() {
    task.addTaskListener(this);
  }

  @Override
  public void started(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.ANALYZE) {
      return;
    }
    if (started == 0) {
      sound = log.nerrors == 0;
      // By now all processors listen; whoever listens last is called last.
      task.removeTaskListener(this);
      task.addTaskListener(this);
    }
    started++;
  }

  /**
   * With the compile policy that Taskbound sets, all classes are started before one is finished.
   */
  @Override
  public void finished(TaskEvent event) {
    if (event.getKind() != TaskEvent.Kind.ANALYZE) {
      return;
    }
    finished++;
    if (finished == started && sound) {
      action.run();
    }
  }
}
