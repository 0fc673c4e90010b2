package dev.taskbound.engine.flow;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.Trees;
import dev.taskbound.engine.report.Finding;
import dev.taskbound.engine.report.Note;
import dev.taskbound.engine.report.Place;
import dev.taskbound.engine.report.Remedy;
import dev.taskbound.engine.report.Severity;
import dev.taskbound.engine.rules.Rule;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects the findings of one compilation unit: one for each place and rule. */
public final class Reports {
  private record Key(int start, Rule rule) {
    // What a record has of itself is linked at run time, which costs more than most bodies take.

    @Override
    public boolean equals(Object object) {
      return object instanceof Key other && start == other.start && rule == other.rule;
    }

    @Override
    public int hashCode() {
      return 31 * start + rule.key().hashCode();
    }
  }

  /** A finding, with the objects it is about and the body it was made in. */
  private record Pending(Finding finding, Locs subject, Frame frame) {}

  private final CompilationUnitTree unit;
  private final SourcePositions positions;
  private final boolean strict;
  private final Map<Key, Pending> pending = new LinkedHashMap<>();

  /** In a sketch, the trees of places whose ends have not been looked for; else null. */
  private final Map<Place, Tree> endless;

  private Rule leakOfThis;

  public Reports(CompilationUnitTree unit, Trees trees, boolean strict) {
    this(unit, trees.getSourcePositions(), strict, null);
  }

  private Reports(
      CompilationUnitTree unit,
      SourcePositions positions,
      boolean strict,
      Map<Place, Tree> endless) {
    this.unit = unit;
    this.positions = positions;
    this.strict = strict;
    this.endless = endless;
  }

  /** Returns an empty collection for findings of the same unit. */
  Reports apart() {
    return new Reports(unit, positions, strict, null);
  }

  /**
   * Returns an empty collection for findings that nobody reads but {@link #findingAbout}. They lack
   * what is dear: where values were obtained, and the ends of places, for which the file has to be
   * parsed once more.
   */
  Reports sketch() {
    return new Reports(unit, positions, true, new IdentityHashMap<>());
  }

  /** Returns whether these findings are only to tell which there are. */
  boolean isSketch() {
    return endless != null;
  }

  /** Takes all findings of {@code others} as if each were reported now. */
  void addAll(Reports others) {
    for (Map.Entry<Key, Pending> each : others.pending.entrySet()) {
      add(each.getKey(), each.getValue());
    }
  }

  private void add(Key key, Pending found) {
    Pending before = pending.get(key);
    pending.put(key, before == null ? found : outer(before, found));
  }

  /**
   * Takes a finding.
   *
   * @param subject the objects it is about: where all of them were reported as crossing into the
   *     closure that {@code frame} stands in, the finding is dropped
   * @param remedies annotations that would clear it
   */
  void add(
      Rule rule,
      Tree at,
      Frame frame,
      Locs subject,
      String message,
      List<Note> notes,
      String help,
      List<Remedy> remedies) {
    if (receiverOnly(rule, frame, subject)) {
      return;
    }
    Place place = place(at);
    if (place == null) {
      return;
    }
    Severity severity = rule == Rule.CAPTURE_UNKNOWN && strict ? Severity.ERROR : rule.severity();
    Finding finding = new Finding(rule, severity, place, message, notes, help, remedies);
    Pending made = new Pending(finding, subject, frame);
    add(new Key(place.start(), rule), made);
  }

  /** Takes a finding that no annotation would clear. */
  void add(
      Rule rule,
      Tree at,
      Frame frame,
      Locs subject,
      String message,
      List<Note> notes,
      String help) {
    add(rule, at, frame, subject, message, notes, help, List.of());
  }

  /** Of two findings at one place, the one made in the outer body stands. */
  private static Pending outer(Pending before, Pending now) {
    boolean deeper =
        before.frame() != null
            && (now.frame() == null
                || before.frame() != now.frame() && before.frame().within(now.frame()));
    return deeper ? now : before;
  }

  /** Takes a finding about a declaration. */
  public void add(Rule rule, Tree at, String message, List<Note> notes, String help) {
    add(rule, at, message, notes, help, List.of());
  }

  /** Takes a finding about a declaration that an annotation would clear. */
  public void add(
      Rule rule, Tree at, String message, List<Note> notes, String help, List<Remedy> remedies) {
    add(rule, at, null, Locs.NONE, message, notes, help, remedies);
  }

  /** A store or result that leaves a pretend-thread closure is that, and no escape. */
  void replaceEscapes(Tree at) {
    Place place = place(at);
    if (place != null) {
      pending
          .keySet()
          .removeIf(k -> k.start() == place.start() && k.rule().key().startsWith("escape."));
    }
  }

  /** Returns whether it is reported at a place that a value is stored in a field there. */
  boolean intoField(Tree at) {
    Place place = place(at);
    return place != null
        && pending.keySet().stream()
            .anyMatch(k -> k.start() == place.start() && k.rule() == Rule.ESCAPE_TO_FIELD);
  }

  /**
   * Returns a finding that is about {@code loc} as a value that leaves, one that crosses before
   * others; or null.
   */
  Finding findingAbout(Loc loc) {
    Finding found = null;
    for (Pending each : pending.values()) {
      if (each.subject().contains(loc)
          && leaves(each.finding().rule())
          && (found == null || weight(each.finding().rule()) > weight(found.rule()))) {
        found = each.finding();
      }
    }
    // Of the others no one asks more than the rule.
    return found != null && isSketch() && found.rule().crossing() ? drawn(found) : found;
  }

  /** Returns a finding of a sketch with the places that it has in the source. */
  private Finding drawn(Finding sketched) {
    List<Note> notes = new ArrayList<>();
    for (Note each : sketched.notes()) {
      notes.add(new Note(each.role(), each.message(), drawn(each.place()), drawn(each.site())));
    }
    return new Finding(
        sketched.rule(),
        sketched.severity(),
        drawn(sketched.place()),
        sketched.message(),
        notes,
        sketched.help(),
        sketched.remedies());
  }

  private Place drawn(Place sketched) {
    Tree tree = sketched == null ? null : endless.get(sketched);
    return tree == null ? sketched : whole(tree, sketched.start());
  }

  /** What is known goes before what is not, and a crossing before an escape. */
  private static int weight(Rule rule) {
    return rule == Rule.CAPTURE_UNKNOWN ? 0 : rule.crossing() ? 2 : 1;
  }

  /** Returns the rule of a finding that is about {@code this} alone, or null. */
  Rule leakOfThis() {
    return leakOfThis;
  }

  private static boolean leaves(Rule rule) {
    return rule != Rule.USE_AFTER_RELEASE
        && rule != Rule.CAST_TO_HANDLE
        && rule != Rule.ESCAPE_BY_RETURN
        && rule != Rule.ESCAPE_BY_THROW;
  }

  /**
   * Notes where a method lets {@code this} go: that is no fault of the method, but means that its
   * receiver must be unconfined.
   */
  private boolean receiverOnly(Rule rule, Frame frame, Locs subject) {
    Loc only = subject.single();
    boolean leak =
        only != null
            && only.kind == Loc.Kind.THIS
            && frame != null
            && frame.signature != null
            && !Flow.isConstructor(frame)
            && rule.key().startsWith("escape.")
            && rule != Rule.ESCAPE_BY_CLOSURE
            && rule != Rule.ESCAPE_BY_RETURN;
    if (leak && leakOfThis == null) {
      leakOfThis = rule;
    }
    return leak;
  }

  /** Returns the findings that stand. */
  public List<Finding> findings() {
    List<Finding> all = new ArrayList<>();
    if (pending.isEmpty()) {
      return all;
    }
    Set<Integer> crossing = new HashSet<>();
    for (Pending each : pending.values()) {
      if (!reportedOutside(each)) {
        all.add(each.finding());
        if (each.finding().rule().crossing()) {
          crossing.add(each.finding().place().start());
        }
      }
    }
    // What breaks a crossing rule and is dead besides, is reported as crossing.
    all.removeIf(f -> f.rule().use() && crossing.contains(f.place().start()));
    all.sort(null);
    return all;
  }

  private static boolean reportedOutside(Pending each) {
    for (Frame frame = each.frame(); frame != null; frame = frame.parent) {
      if (frame.closure != null && !frame.closure.reported.isEmpty() && !each.subject().isEmpty()) {
        Frame at = frame;
        if (each.subject().filter(l -> !at.closure.reported.contains(l)).isEmpty()) {
          return true;
        }
      }
    }
    return false;
  }

  /** Returns a note that points at {@code tree}; without a place if the tree has none. */
  public Note note(Note.Role role, String message, Tree tree) {
    return new Note(role, message, tree == null ? null : place(tree));
  }

  /** Returns a note that names no place, but happens at {@code site}. */
  Note unplaced(Note.Role role, String message, Tree site) {
    return new Note(role, message, null, place(site));
  }

  /** Returns whether a tree stands in the source: whether it has a {@link #place place}. */
  boolean placed(Tree tree) {
    int start = (int) positions.getStartPosition(unit, tree);
    return !unplaced(tree, start);
  }

  /** What the control-flow graph made up has no place of its own. */
  private static boolean unplaced(Tree tree, int start) {
    return start <= 0 && !(tree instanceof ClassTree)
        || tree instanceof IdentifierTree name && name.getName().toString().indexOf('#') >= 0;
  }

  /** Returns the place of a tree: for a declaration its name; null if it is not in the source. */
  Place place(Tree tree) {
    int start = (int) positions.getStartPosition(unit, tree);
    if (unplaced(tree, start)) {
      return null;
    }
    boolean declaration =
        tree instanceof VariableTree || tree instanceof MethodTree || tree instanceof ClassTree;
    if (endless != null && !declaration) {
      Place sketched = Place.of(unit, start, start + 1);
      endless.put(sketched, tree);
      return sketched;
    }
    return whole(tree, start);
  }

  private Place whole(Tree tree, int start) {
    int end = (int) positions.getEndPosition(unit, tree);
    if (tree instanceof VariableTree variable) {
      return named(variable.getName().toString(), start, Math.max(end, start));
    }
    if (tree instanceof MethodTree method) {
      String name = method.getName().toString();
      String shown = name.equals("<init>") ? enclosingName(method) : name;
      return named(shown, afterModifiers(method, start), Math.max(end, start));
    }
    if (tree instanceof ClassTree type) {
      return named(type.getSimpleName().toString(), start, Math.max(end, start));
    }
    return Place.of(unit, start, Math.max(end, start + 1));
  }

  private int afterModifiers(MethodTree method, int start) {
    Tree after = method.getReturnType() != null ? method.getReturnType() : method.getModifiers();
    int end = (int) positions.getEndPosition(unit, after);
    return Math.max(start, end);
  }

  private static String enclosingName(MethodTree method) {
    return org.checkerframework.nullaway.javacutil.TreeUtils.elementFromDeclaration(method)
        .getEnclosingElement()
        .getSimpleName()
        .toString();
  }

  private Place named(String name, int start, int end) {
    if (!name.isEmpty()) {
      try {
        String text = unit.getSourceFile().getCharContent(true).toString();
        int limit = Math.min(end, text.length());
        for (int at = text.indexOf(name, start); at >= 0 && at < limit; ) {
          if (isWord(text, at, name.length())) {
            return Place.of(unit, at, at + name.length());
          }
          at = text.indexOf(name, at + 1);
        }
      } catch (IOException e) {
        // The text is only needed for a nicer place.
      }
    }
    return Place.of(unit, start, end);
  }

  private static boolean isWord(String text, int at, int length) {
    boolean left = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1));
    int end = at + length;
    return left && (end >= text.length() || !Character.isJavaIdentifierPart(text.charAt(end)));
  }
}
