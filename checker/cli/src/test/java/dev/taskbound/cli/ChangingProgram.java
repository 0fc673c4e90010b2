package dev.taskbound.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.TreeMap;

/** A program of several files that depend on each other, and random changes of it. */
final class ChangingProgram {
  private static final int FILES = 7;

  private final Path root;
  private final Random random;
  private TreeMap<String, String> files = new TreeMap<>();
  private TreeMap<String, String> good = new TreeMap<>();

  ChangingProgram(Path root, long seed) {
    this.root = root;
    this.random = new Random(seed);
    files.put("lib/Handle.java", Project.HANDLE.replace("package app;", "package lib;"));
    files.put(
        "lib/package-info.java",
        "@ConfinementMarked\npackage lib;\nimport dev.taskbound.annotations.*;\n");
    for (int i = 0; i < FILES; i++) {
      files.put(file(i), text(i));
    }
  }

  /** Changes something and returns what it was. */
  String change() {
    return switch (random.nextInt(14)) {
      case 0 -> replaceIn(file(any()), "package ", "// a comment\npackage ");
      case 1 -> toggle("lib/Handle.java", "@PretendThread Run", "@RunsImmediately Run");
      case 2 -> toggle("lib/Handle.java", "@CurrentTaskOnly\n", "@NotThreadSafe\n");
      case 3 -> toggle("lib/package-info.java", "@ConfinementMarked", "@ConfinementUnmarked");
      case 4 ->
          addOrRemove(
              "app/package-info.java", "@dev.taskbound.annotations.ConfinementMarked package app;");
      case 5 -> addOrRemove("app/Handle.java", Project.HANDLE.replace("@CurrentTaskOnly", ""));
      case 6 -> addOrRemove(file(any()), null);
      default -> rewrite(any());
    };
  }

  /** Notes that the program compiles as it is now. */
  void compiles() {
    good = new TreeMap<>(files);
  }

  /** Goes back to what compiled the last time, if anything did. */
  void repair() {
    files = good.isEmpty() ? files : new TreeMap<>(good);
  }

  /** Writes the program as it is now. */
  void write() throws IOException {
    for (int i = 0; i < FILES; i++) {
      Files.deleteIfExists(root.resolve(file(i)));
    }
    Files.deleteIfExists(root.resolve("app/Handle.java"));
    Files.deleteIfExists(root.resolve("app/package-info.java"));
    for (var file : files.entrySet()) {
      Path path = root.resolve(file.getKey());
      Files.createDirectories(path.getParent());
      Files.writeString(path, file.getValue());
    }
  }

  private int any() {
    return random.nextInt(FILES);
  }

  private static String file(int number) {
    return "app/C" + number + ".java";
  }

  private String rewrite(int number) {
    files.put(file(number), text(number));
    return "other text in " + file(number);
  }

  private String addOrRemove(String file, String text) {
    if (files.remove(file) != null) {
      return "removed " + file;
    }
    files.put(file, text == null ? text(file.charAt("app/C".length()) - '0') : text);
    return "added " + file;
  }

  private String toggle(String file, String one, String other) {
    return files.get(file).contains(one)
        ? replaceIn(file, one, other)
        : replaceIn(file, other, one);
  }

  private String replaceIn(String file, String from, String to) {
    files.computeIfPresent(file, (name, text) -> text.replace(from, to));
    return file + ": " + to.strip() + " for " + from.strip();
  }

  /** A class that refers to two others, and extends only later ones: so there is no circle. */
  private String text(int number) {
    boolean last = number == FILES - 1;
    int above = last ? number : number + 1 + random.nextInt(FILES - number - 1);
    int other = random.nextInt(FILES);
    boolean gives = random.nextBoolean();
    return """
        package app;
        import lib.*;
        %s public class C%d%s {
          public static final int LIMIT = %s;
          private %s state;
          public %s found%d(Handle handle) { return handle%s; }
          public %s void %s%d(Handle handle, C%d other, int number) {
            switch (number) { case C%d.LIMIT: case 4: break; default: }
            Handle.cross(() -> System.out.println(%s));
            if (number > 0) { other.go%d(handle, null, other.found%d(handle).hashCode()); }
          }
        }
        """
        .formatted(
            one("", "", "@dev.taskbound.annotations.NotThreadSafe"),
            number,
            last || random.nextBoolean() ? "" : " extends C" + above,
            last || random.nextBoolean() ? random.nextInt(3) : "C" + above + ".LIMIT + 1",
            one("int", "String", "C" + other, "C" + above, "java.text.SimpleDateFormat"),
            gives ? one("Handle", "Object") : "Integer",
            number,
            gives ? "" : ".id()",
            one("", "synchronized", "@SuppressWarnings(\"taskbound\")"),
            random.nextInt(12) == 0 ? "went" : "go",
            number,
            other,
            other,
            one(
                "handle",
                "number",
                "other",
                "handle.id()",
                "other.found%d(handle)".formatted(other)),
            other,
            other);
  }

  private String one(String... of) {
    return of[random.nextInt(of.length)];
  }
}
