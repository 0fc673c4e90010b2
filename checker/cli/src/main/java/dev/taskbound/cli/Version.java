package dev.taskbound.cli;

import org.checkerframework.checker.nullness.qual.Nullable;
import picocli.CommandLine.IVersionProvider;

/** Tells the version of Taskbound and of the JDK whose compiler it uses. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = own();
    return new String[] {
      "taskbound " + (own == null ? "(not packaged)" : own) + ", JDK " + Runtime.version()
    };
  }

  /** Returns Taskbound's version, or null where it runs from classes that are not packaged. */
  static @Nullable String own() {
    return Version.class.getPackage().getImplementationVersion();
  }
}
