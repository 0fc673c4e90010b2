package dev.taskbound.errorprone;

import com.google.auto.service.AutoService;
import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import dev.taskbound.javac.JavacAccess;

/**
 * Prepares javac before it reads the first file. Error Prone makes its patterns when the first
 * class has been analysed; by then javac has read class files and has dropped what the engine needs
 * of them. javac starts this plugin by itself, when it finds the jar on its processor path.
 */
@AutoService(Plugin.class)
public final class PreparationPlugin implements Plugin {

  /** Called by javac's service loader. */
  public PreparationPlugin() {}

  /** Returns a name that nobody has to give. */
  @Override
  public String getName() {
    return "TaskboundErrorPronePreparation";
  }

  @Override
  public boolean autoStart() {
    return true;
  }

  /** Makes the settings; they change nothing in what javac writes. */
  @Override
  public void init(JavacTask task, String... args) {
    try {
      JavacAccess.open(PreparationPlugin.class.getModule());
      Preparation.prepare(task);
    } catch (JavacAccess.RefusedException | LinkageError e) {
      // Without a note that javac is prepared, the patterns tell the user, if there are any.
    }
  }
}
