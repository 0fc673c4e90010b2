package dev.taskbound.inputs.mutation;

import java.util.Map;
import java.util.Optional;

/**
 * Loads one engine: changed classes from memory, the others from the build, and everything that
 * does not depend on the engine's rules (javac, libraries, the models with their index) from the
 * class loader around, which all engines share.
 */
final class EngineLoader extends ClassLoader {
  private static final String ENGINE = "dev.taskbound.engine.";

  private final EngineBuild build;
  private final Map<String, byte[]> changed;

  private EngineLoader(EngineBuild build, Map<String, byte[]> changed) {
    super(EngineLoader.class.getClassLoader());
    this.build = build;
    this.changed = Map.copyOf(changed);
  }

  /**
   * Returns an engine of its own.
   *
   * @param changed the classes that differ from the build
   */
  static Checks load(EngineBuild build, Map<String, byte[]> changed) {
    try {
      return (Checks)
          new EngineLoader(build, changed)
              .loadClass(Subject.class.getName())
              .getConstructor()
              .newInstance();
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tells whether each engine has its own version of a class. */
  private static boolean own(String name) {
    return name.equals(Subject.class.getName())
        || name.startsWith(Probe.class.getName())
        || name.startsWith(ENGINE)
            && !name.startsWith(ENGINE + "models.")
            && !name.startsWith(ENGINE + "mode.");
  }

  @Override
  protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
    if (!own(name)) {
      return super.loadClass(name, resolve);
    }
    synchronized (getClassLoadingLock(name)) {
      Class<?> loaded = findLoadedClass(name);
      return loaded != null ? loaded : findClass(name);
    }
  }

  @Override
  protected Class<?> findClass(String name) throws ClassNotFoundException {
    byte[] bytes =
        Optional.ofNullable(changed.get(name))
            .or(() -> build.bytes(name))
            .orElseThrow(() -> new ClassNotFoundException(name));
    return defineClass(name, bytes, 0, bytes.length);
  }
}
