package dev.taskbound.cli;

import picocli.CommandLine.IVersionProvider;

/** Tells the version of Taskbound and of the JDK whose compiler it uses. */
final class Version implements IVersionProvider {
  @Override
  public String[] getVersion() {
    String own = Version.class.getPackage().getImplementationVersion();
    return new String[] {
      "taskbound " + (own == null ? "(not packaged)" : own) + ", JDK " + Runtime.version()
    };
  }
}
