package dev.taskbound.javac;

import com.sun.tools.javac.util.Context;
import com.sun.tools.javac.util.Options;
import java.util.Locale;

/** The hosts that check a whole compilation, so that each can see whether another one does. */
public enum CheckingHost {
  /** The javac plugin. */
  PLUGIN,
  /** The Checker Framework processor. */
  PROCESSOR;

  /** Notes that this host checks the compilation. */
  public void claim(Context context) {
    Options.instance(context).put(mark(), "true");
  }

  /** Tells whether this host has claimed the compilation. */
  public boolean checks(Context context) {
    return Options.instance(context).isSet(mark());
  }

  /** A text among javac's options: hosts may have been loaded by different class loaders. */
  private String mark() {
    return "taskbound.checked.by." + name().toLowerCase(Locale.ROOT);
  }
}
