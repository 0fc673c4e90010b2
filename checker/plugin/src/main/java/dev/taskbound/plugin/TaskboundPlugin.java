package dev.taskbound.plugin;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import com.sun.source.util.Trees;
import dev.taskbound.javac.JavacAccess;
import javax.tools.Diagnostic;

/**
 * What javac loads for {@code -Xplugin:Taskbound}. This class and {@link JavacAccess} use javac's
 * public API only, so that they link before javac's internals have been made reachable.
 */
@AutoService(Plugin.class)
public final class TaskboundPlugin implements Plugin {

  /** Called by javac's service loader. */
  public TaskboundPlugin() {}

  @Override
  public String getName() {
    return "Taskbound";
  }

  /** Registers the checker with the compilation; {@code args} are the words after the name. */
  @Override
  public void init(JavacTask task, String... args) {
    try {
      JavacAccess.open(TaskboundPlugin.class.getModule());
      JavacHost.install(task, args);
    } catch (JavacAccess.RefusedException e) {
      reportOnce(task, e.getMessage());
    } catch (LinkageError e) {
      reportOnce(
          task, "Taskbound does not work with this JDK (" + cause(e) + "); please report it");
    }
  }

  /** An error in initializing a class says nothing of itself. */
  private static Throwable cause(LinkageError error) {
    return error.getCause() == null ? error : error.getCause();
  }

  /** Reports with javac's public API alone, which needs a tree: the first one that was parsed. */
  private static void reportOnce(JavacTask task, String message) {
    Trees trees = Trees.instance(task);
    task.addTaskListener(
        new TaskListener() {
          private boolean reported;

          @Override
          public void finished(TaskEvent event) {
            if (event.getKind() == TaskEvent.Kind.PARSE && !reported) {
              reported = true;
              trees.printMessage(
                  Diagnostic.Kind.ERROR,
                  "[taskbound] " + message,
                  event.getCompilationUnit(),
                  event.getCompilationUnit());
            }
          }
        });
  }
}
