package dev.taskbound.engine.facts;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Trees;
import dev.taskbound.engine.models.Models;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A compiled source with annotations in all places, and much of the platform. */
public final class Compiled {
  private static final List<String> PACKAGES =
      List.of(
          "java.lang",
          "java.io",
          "java.lang.foreign",
          "java.nio",
          "java.nio.channels",
          "java.util",
          "java.util.concurrent",
          "java.util.function",
          "java.util.stream",
          "java.sql",
          "javax.swing");

  private static final String SOURCE =
      """
      package sample;
      import dev.taskbound.annotations.*;
      import java.util.*;
      import java.util.function.*;
      @Capability @interface HoldsDoor {}
      @interface Plainly {}
      @NotThreadSafe class Handle { void use() {} Handle next() { return null; } }
      class Below extends Handle { Below() {} }
      @HoldsDoor class Guarded { void pass() {} }
      class Holder { Handle held; Holder self() { return this; } int number() { return 0; } }
      class Box<T> { T in; T get() { return in; } List<? extends T> all() { return null; } }
      interface Lends { void give(@CurrentTaskOnly Object it); }
      interface LendsBelow extends Lends {}
      interface Over { @Borrowed Object over(); default void plain() {} }
      class Sub implements Over { public Object over() { return null; } }
      class SubSub extends Sub { public Object over() { return null; } void other() {} }
      class Receives {
        void inside(List<@NotThreadSafe Object> list) {}
        void bounded(List<? extends @Borrowed Object> list) {}
        void takes(@Consumes Object it) {}
        void runs(@PretendThread Runnable it) {}
        void kept(Runnable it) {}
        void here(@NotThreadSafe Receives this) {}
        Optional<@Borrowed Object> out() { return null; }
        @HoldsDoor void door() {}
        @Plainly @Deprecated void plainly() {}
        <T extends @NotThreadSafe Object> T made() { return null; }
        Box<Handle> boxed() { return null; }
        Box<? super Handle> upper() { return null; }
        Supplier<Handle> supplier() { return null; }
        Handle[] many() { return null; }
        Map<String, List<Holder>> deep() { return null; }
        <T extends Handle> T bound() { return null; }
        <T extends Comparable<T>> T compared() { return null; }
        @Borrowed Receives() {}
        Receives(int it) {}
      }
      class Ends implements AutoCloseable { public void close() {} void close(int it) {} }
      @ConfinementMarked class Marked { void promise(Object it) {} <T> T any() { return null; } }
      enum Sort { ONE; Handle of; Sort next() { return this; } }
      """;

  private final Facts facts;
  private final Sayings talkative;
  private final MethodFactsReader inFull;
  private final List<TypeElement> types = new ArrayList<>();

  private Compiled(JavacTask task, boolean strict) {
    Models models = Models.shipped();
    facts = new Facts(task.getElements(), task.getTypes(), Trees.instance(task), models, strict);
    Sources sources = new Sources(Trees.instance(task));
    Frameworks frameworks = new Frameworks(models);
    talkative =
        new Sayings(models, frameworks, new Marks(sources, strict), task.getElements()) {
          @Override
          boolean unwritten(com.sun.tools.javac.code.Symbol.MethodSymbol method) {
            return false;
          }
        };
    inFull = new MethodFactsReader(facts, models, frameworks, talkative);
    collect(task.getElements().getPackageElement("sample"));
    for (String each : PACKAGES) {
      if (task.getElements().getPackageElement(each) != null) {
        collect(task.getElements().getPackageElement(each));
      }
    }
  }

  private void collect(Element in) {
    for (TypeElement each : ElementFilter.typesIn(in.getEnclosedElements())) {
      types.add(each);
      collect(each);
    }
  }

  /** Compiles the source and hands it over; what is asked must be asked in {@code use}. */
  public static void with(boolean strict, Consumer<Compiled> use) throws IOException {
    JavaFileObject file =
        new SimpleJavaFileObject(URI.create("mem:///Sample.java"), JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return SOURCE;
          }
        };
    JavacTask task =
        (JavacTask)
            ToolProvider.getSystemJavaCompiler()
                .getTask(
                    null,
                    null,
                    null,
                    List.of("-proc:none", "-cp", System.getProperty("java.class.path")),
                    null,
                    List.of(file));
    task.analyze();
    use.accept(new Compiled(task, strict));
  }

  /** Returns the facts, as everyone asks them. */
  public Facts facts() {
    return facts;
  }

  /** Returns what makes facts of methods without a look at what is known to say nothing. */
  MethodFactsReader inFull() {
    return inFull;
  }

  /** Returns all classes. */
  public List<TypeElement> types() {
    return types;
  }
}
