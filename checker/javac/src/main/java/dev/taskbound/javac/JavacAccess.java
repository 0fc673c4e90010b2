package dev.taskbound.javac;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes javac's internal packages reachable for a host, so that users need no {@code
 * -J--add-exports} flags.
 *
 * <p>The engine works on javac's own trees and symbols, which the module {@code jdk.compiler} keeps
 * to itself. Where the user's flags have not opened them, this class asks the JDK's serialization
 * support (module {@code jdk.unsupported}) for a trusted {@link MethodHandles.Lookup}, and exports
 * the packages to the host's module with it. This changes nothing outside the running compiler, and
 * works on JDK 17 to 25 without a warning. Should a later JDK refuse, the user is told the flags.
 *
 * <p>Loops and plain code here and wherever every compilation passes: in a JVM that has just
 * started, the first lambdas and streams of a class take longer than all that they do.
 */
public final class JavacAccess {
  private static final List<String> PACKAGES =
      List.of(
          "com.sun.tools.javac.api",
          "com.sun.tools.javac.code",
          "com.sun.tools.javac.comp",
          "com.sun.tools.javac.file",
          "com.sun.tools.javac.jvm",
          "com.sun.tools.javac.main",
          "com.sun.tools.javac.model",
          "com.sun.tools.javac.parser",
          "com.sun.tools.javac.processing",
          "com.sun.tools.javac.tree",
          "com.sun.tools.javac.util");

  /** Opened, not only exported: fields there are read or set that javac keeps to itself. */
  private static final List<String> OPENED =
      List.of("com.sun.tools.javac.jvm", "com.sun.tools.javac.main", "com.sun.tools.javac.util");

  private static final MethodType GRANT =
      MethodType.methodType(void.class, String.class, Module.class);

  private static final int TRUSTED = -1;

  private JavacAccess() {}

  /**
   * Exports javac's internal packages to the given module, unless they are exported already.
   *
   * @throws RefusedException if this JDK does not allow it; the message tells what the user can do
   */
  public static void open(Module user) {
    Module compiler = com.sun.source.util.JavacTask.class.getModule();
    List<String> closed = closed(compiler, user);
    if (closed.isEmpty() && isOpened(compiler, user)) {
      return;
    }
    try {
      MethodHandles.Lookup lookup = trustedLookup();
      MethodHandle exports = lookup.findVirtual(Module.class, "implAddExports", GRANT);
      MethodHandle opens = lookup.findVirtual(Module.class, "implAddOpens", GRANT);
      for (String name : PACKAGES) {
        // Opening is exporting too.
        (OPENED.contains(name) ? opens : exports).invokeExact(compiler, name, user);
      }
    } catch (Throwable refused) {
      // Without the fields the user can still set the options; without the packages nothing works.
      if (!closed.isEmpty()) {
        throw new RefusedException(flagsFor(closed), refused);
      }
    }
  }

  private static List<String> closed(Module compiler, Module user) {
    List<String> closed = new ArrayList<>();
    for (String name : PACKAGES) {
      if (!compiler.isExported(name, user)) {
        closed.add(name);
      }
    }
    return closed;
  }

  private static boolean isOpened(Module compiler, Module user) {
    for (String name : OPENED) {
      if (!compiler.isOpen(name, user)) {
        return false;
      }
    }
    return true;
  }

  /** Looked up by name, since javac warns at every mention of a class of this package. */
  private static MethodHandles.Lookup trustedLookup() throws ReflectiveOperationException {
    Class<?> factoryClass = Class.forName("sun.reflect.ReflectionFactory");
    Object factory = factoryClass.getMethod("getReflectionFactory").invoke(null);
    Constructor<?> hidden =
        MethodHandles.Lookup.class.getDeclaredConstructor(Class.class, Class.class, int.class);
    Constructor<?> constructor =
        (Constructor<?>)
            factoryClass
                .getMethod("newConstructorForSerialization", Class.class, Constructor.class)
                .invoke(factory, MethodHandles.Lookup.class, hidden);
    return (MethodHandles.Lookup) constructor.newInstance(Object.class, null, TRUSTED);
  }

  private static String flagsFor(List<String> packages) {
    StringBuilder flags =
        new StringBuilder(
            "this JDK does not let Taskbound reach the compiler's trees; give javac these flags:");
    for (String name : packages) {
      flags.append(" -J--add-exports=jdk.compiler/").append(name).append("=ALL-UNNAMED");
    }
    return flags.toString();
  }

  /** Tells that javac's internals stay closed, and which flags open them. */
  public static final class RefusedException extends RuntimeException {
    private static final long serialVersionUID = 1;

    RefusedException(String message, Throwable cause) {
      super(message, cause);
    }
  }
}
