package dev.taskbound.engine.flow;

import dev.taskbound.annotations.BorrowsFrom;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import javax.lang.model.element.ExecutableElement;

/**
 * Analyses of methods that ask for each other. One that is asked for while it is under way is cut
 * off there; what others have found meanwhile holds as long as that one is under way, and is kept
 * for so long. Without that, methods that call each other would be analysed over and over, each
 * time that one of their calls is visited.
 */
final class Recursion {
  private static final int DEEPEST = 20;

  /**
   * Deeper than this, what was cut off is kept for good: to find it anew for each way that leads
   * there would take as long as there are ways.
   */
  private static final int SHALLOW = 3;

  /** The method that is analysed for its own sake, and not for a caller; or null. */
  private ExecutableElement outermost;

  /** Whether somebody has asked for what {@link #outermost} does. */
  private boolean outermostAsked;

  private final Set<ExecutableElement> open = new HashSet<>();
  private final Deque<Set<ExecutableElement>> cuts = new ArrayDeque<>();

  /**
   * Results by what they are of.
   *
   * @param <K> what an analysis is of: a method, or a method with something more
   * @param <R> what an analysis finds
   */
  static final class Results<K, R> {
    private final Map<K, Kept<R>> kept = new HashMap<>();
  }

  /**
   * A result that holds as long as the methods at which it was cut off are under way.
   *
   * @param whole whether it was cut off nowhere
   */
  private record Kept<R>(R result, Set<ExecutableElement> cutAt, boolean whole) {}

  /** Returns a result that was cut off nowhere, if it has been found before; else null. */
  @BorrowsFrom("results")
  <K, R> R whole(Results<K, R> results, K key) {
    Kept<R> before = results.kept.get(key);
    return before != null && before.whole() ? before.result() : null;
  }

  /**
   * Runs the analysis of a method for its own sake, and keeps what it finds for those who call the
   * method later. That is what an analysis for them would find, unless this one has come back to
   * the method itself: then theirs would have been cut off there.
   */
  @BorrowsFrom({"results", "analysis"})
  <K, R> void keep(Results<K, R> results, K key, ExecutableElement method, Supplier<R> analysis) {
    cuts.push(new HashSet<>());
    outermost = method;
    outermostAsked = false;
    R result;
    Set<ExecutableElement> cut;
    try {
      result = analysis.get();
    } finally {
      outermost = null;
      cut = cuts.pop();
    }
    if (cut.isEmpty() && !outermostAsked) {
      results.kept.putIfAbsent(key, new Kept<>(result, Set.of(), true));
    }
  }

  /**
   * Returns a result, found now if it has not been found before.
   *
   * @param method the method that the analysis is of
   * @param unknown what is returned if this very method is under way
   */
  @BorrowsFrom({"results", "unknown", "analysis"})
  <K, R> R find(
      Results<K, R> results, K key, ExecutableElement method, R unknown, Supplier<R> analysis) {
    outermostAsked |= method.equals(outermost);
    Kept<R> before = results.kept.get(key);
    if (before != null && open.containsAll(before.cutAt())) {
      cutAt(before.cutAt());
      return before.result();
    }
    if (open.size() >= DEEPEST || !open.add(method)) {
      cutAt(Set.of(method));
      return unknown;
    }
    cuts.push(new HashSet<>());
    R result;
    Set<ExecutableElement> cut;
    try {
      result = analysis.get();
    } finally {
      open.remove(method);
      cut = cuts.pop();
    }
    boolean whole = cut.isEmpty();
    cut.remove(method);
    cutAt(cut);
    Set<ExecutableElement> cutAt = open.size() > SHALLOW ? Set.of() : Set.copyOf(cut);
    results.kept.put(key, new Kept<>(result, cutAt, whole));
    return result;
  }

  private void cutAt(Set<ExecutableElement> methods) {
    if (!cuts.isEmpty()) {
      cuts.peek().addAll(methods);
    }
  }
}
