package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.mode.Mode;
import dev.taskbound.engine.rules.Rule;
import java.util.LinkedHashSet;
import java.util.Set;

/** Stores into arrays, collections and other containers. */
final class ContainerStores {
  private final Flow flow;

  ContainerStores(Flow flow) {
    this.flow = flow;
  }

  /** Checks and makes a store of {@code value} into the containers {@code into}. */
  void toContainer(Locs into, Locs value, Tree tree, Frame frame, Store store) {
    if (value.isEmpty()) {
      return;
    }
    if (flow.ends.use(value, tree, frame, store)) {
      return;
    }
    Mode mode = store.mode(value);
    for (Loc container : withViews(into, store)) {
      outerStore(container, value, tree, frame);
      boolean reported = mode.confined() && escapesTo(container, value, mode, tree, frame, store);
      if (!reported) {
        store.hold(container, value);
        if (container.kind != Loc.Kind.FRESH) {
          store.publish(value, container);
          flow.duties.keptForLater(value, frame, store);
        }
      }
    }
  }

  /** A store into a view or an element of a container is a store into the container. */
  private static Set<Loc> withViews(Locs into, Store store) {
    Set<Loc> all = new LinkedHashSet<>();
    addViews(into, store, all);
    return all;
  }

  private static void addViews(Iterable<Loc> some, Store store, Set<Loc> all) {
    for (Loc loc : some) {
      if (all.add(loc)) {
        addViews(loc.views, store, all);
        addViews(store.published(loc), store, all);
      }
    }
  }

  private boolean escapesTo(
      Loc container, Locs value, Mode mode, Tree tree, Frame frame, Store store) {
    Loc base = Regions.base(container);
    if (container.kind == Loc.Kind.FRESH || container.type == null) {
      return false;
    }
    Locs judged = value.filter(l -> !flow.regions.parametric(l, container.type));
    Mode left =
        flow.fieldStores.allowedThere(judged, Locs.of(base), store)
            ? Mode.UNCONFINED
            : store.mode(judged);
    if (!left.confined()
        || !frame.marked
            && (!left.limited()
                || base.kind == Loc.Kind.PARAM && !base.described
                || base.kind == Loc.Kind.LENT)) {
      return false;
    }
    Mode allowed =
        store.ownMode(container).join(flow.facts.modes().of(container.type, frame.marked));
    if (!frame.marked && allowed.confined()) {
      // A container that is declared for such handles: how long they live is not known here.
      return false;
    }
    if (left.within(allowed)
        && (!left.limited() || flow.regions.outlives(judged, container, frame, store))) {
      return false;
    }
    if (!frame.marked
        && container.kind == Loc.Kind.FIELD
        && (flow.stays.takenBack(container.field, tree, frame)
            || flow.stays.besideOwner(judged, container.base, store))) {
      return false;
    }
    if (flow.notePut(judged, container)) {
      return false;
    }
    if (flow.closureEscapes.closureEscape(
        judged, allowed, tree, frame, store, "put into a container")) {
      return true;
    }
    flow.reports.add(
        Rule.ESCAPE_TO_CONTAINER,
        tree,
        frame,
        judged,
        Describe.value(tree)
            + " is put into "
            + (container.origin == null ? "a container" : Describe.name(container.origin))
            + ", which may outlive it",
        flow.regions.obtained(judged, tree, store),
        "put plain data there, or use a container that lives only in this body");
    return true;
  }

  /** Notes a store that leaves the closure whose body this is, for its boundary to judge. */
  void outerStore(Loc target, Locs value, Tree tree, Frame frame) {
    for (Frame at = frame; at != null; at = at.parent) {
      if (at.closure != null && !at.closure.madeInside(target)) {
        at.closure.stores.merge(
            tree, new Closure.OuterStore(tree, value, Locs.of(target)), Closure.OuterStore::and);
      }
    }
  }
}
