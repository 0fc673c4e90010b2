package dev.taskbound.engine.models;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ModelsTest {
  @TempDir private Path folder;

  @Test
  void userFilesWinMemberByMember() throws Exception {
    Path file =
        write(
            "mine.astub",
            """
            package java.lang;
            class Thread {
              static Thread startVirtualThread(@RunsImmediately Runnable task);
            }
            package com.acme;
            @NotThreadSafe class Handle {}
            """);
    Models models = Models.load(List.of(file));
    ModelClass thread = models.find("java.lang.Thread").orElseThrow();
    assertEquals(
        List.of(List.of(Annot.of("RunsImmediately"))),
        thread.methods().get("startVirtualThread(Runnable)").onParameters());
    assertEquals(
        List.of(List.of(new Annot("PretendThread", Map.of("detached", true)))),
        thread.methods().get("<init>(Runnable)").onParameters());
    assertTrue(models.find("com.acme.Handle").isPresent());
    assertTrue(models.find("com.acme.Other").isEmpty());
    assertTrue(Models.shipped().find("com.acme.Handle").isEmpty());
  }

  @Test
  void annotationsOfTheClassAreReplacedOnlyIfThereAreAny() throws Exception {
    Path file =
        write(
            "mine.astub",
            """
            package java.text;
            @Unconfined class DateFormat {}
            class NumberFormat { static NumberFormat getInstance(); }
            """);
    Models models = Models.load(List.of(file));
    assertEquals(
        List.of(Annot.of("Unconfined")),
        models.find("java.text.DateFormat").orElseThrow().annotations());
    assertEquals(
        List.of(Annot.of("NotThreadSafe")),
        models.find("java.text.NumberFormat").orElseThrow().annotations());
  }

  @Test
  void ofSeveralFilesTheLaterWins() throws Exception {
    Path one = write("one.astub", "package a; @Borrowed class C { void f(); @Unconfined C g(); }");
    Path two = write("two.astub", "package a; class C { @Borrowed C g(); }");
    ModelClass merged = Models.load(List.of(one, two)).find("a.C").orElseThrow();
    assertEquals(List.of(Annot.of("Borrowed")), merged.annotations());
    assertEquals(List.of(Annot.of("Borrowed")), merged.methods().get("g()").onMethod());
    assertTrue(merged.methods().containsKey("f()"));
  }

  @Test
  void noUserFilesGiveTheShippedModels() throws Exception {
    assertSame(Models.shipped(), Models.load(List.of()));
    assertTrue(Models.shipped().validate(elements()).isEmpty());
  }

  @Test
  void missingFileIsSaid() {
    Path file = folder.resolve("none.astub");
    ModelException e = assertThrows(ModelException.class, () -> Models.load(List.of(file)));
    assertEquals(file + ": there is no such model file; check the path", e.getMessage());
  }

  @Test
  void namesThatDoNotExistAreFoundWithWhatWasMeant() throws Exception {
    Path file =
        write(
            "wrong.astub",
            """
            @ConfinementMarked package java.utill;
            package java.util;
            class Lisst<E> {}
            class Optional<T> {
              T orElze(T other);
              T orElseGet(@RunsImmediately Runnable supplier);
              Optional(int x);
              T valu;
              boolean isPresent();
            }
            package java.util.concurrent;
            class TimeUnit { TimeUnit DAYS; }
            """);
    List<String> problems =
        Models.load(List.of(file)).validate(elements()).stream()
            .map(problem -> problem.line() + ": " + problem.message())
            .toList();
    assertEquals(
        List.of(
            "1: there is no package `java.utill`",
            "3: there is no class `java.util.Lisst`; did you mean `java.util.List`?",
            "5: `java.util.Optional` declares no `orElze(Object)`;"
                + " did you mean `orElse(Object)`?",
            "6: `java.util.Optional` declares no `orElseGet(Runnable)`;"
                + " did you mean `orElseGet(Supplier)`?",
            "7: `java.util.Optional` declares no `Optional(int)`; did you mean `Optional(Object)`?",
            "8: `java.util.Optional` has no field `valu`; did you mean `value`?"),
        problems);
  }

  @Test
  void keysOfElementsAreThoseOfStubs() {
    TypeElement collections = elements().getTypeElement("java.util.Collections");
    List<String> keys =
        ElementFilter.methodsIn(collections.getEnclosedElements()).stream()
            .map((ExecutableElement method) -> MethodKeys.of(method))
            .toList();
    assertTrue(keys.contains("max(Collection,Comparator)"), keys::toString);
    assertTrue(keys.contains("addAll(Collection,Object[])"), keys::toString);
    assertTrue(keys.contains("nCopies(int,Object)"), keys::toString);
    TypeElement enums = elements().getTypeElement("java.util.EnumSet");
    assertTrue(
        ElementFilter.methodsIn(enums.getEnclosedElements()).stream()
            .anyMatch(method -> MethodKeys.of(method).equals("of(Enum,Enum[])")));
  }

  private Path write(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Elements elements() {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    var task =
        (com.sun.source.util.JavacTask)
            compiler.getTask(null, null, null, List.of(), List.of("java.lang.Object"), null);
    return task.getElements();
  }
}
