// check: default
// Bodies that seem only to look at a handle, and yet let it go: by way of a type variable, a
// method that is called, or a loop.
import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.BorrowsFrom;
import dev.taskbound.annotations.Consumes;
import dev.taskbound.annotations.CurrentTaskOnly;
import dev.taskbound.annotations.HoldsMmapRead;
import dev.taskbound.annotations.RunsImmediately;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

class LookedAtAndKept {
  @CurrentTaskOnly
  static final class Handle implements AutoCloseable {
    int use() {
      return 1;
    }

    @Override
    public void close() {}
  }

  static final class Locked implements Iterable<String> {
    @Override
    @HoldsMmapRead
    public Iterator<String> iterator() { // !! override.incompatible
      return Collections.emptyIterator();
    }

    @HoldsMmapRead
    int count() {
      return 0;
    }
  }

  interface Registry<T> {
    void register(T value);
  }

  private final List<Object> all = new ArrayList<>();
  private static final Map<String, Object> BY_NAME = new HashMap<>();
  private Registry<Object> registry;
  private Consumer<Object> sink;
  private Object last;
  private Executor executor;

  void toReceiver(Handle handle) {
    all.add(handle); // !! escape.to.container
  }

  void toReceiverByWildcard(List<Handle> handles) {
    all.addAll(handles); // !! escape.to.container
  }

  void toArgument(Handle handle) {
    Collections.addAll(all, handle); // !! escape.to.container
  }

  void toStatic(Handle handle) {
    BY_NAME.put("handle", handle); // !! escape.to.container
  }

  void toRegistry(Handle handle) {
    registry.register(handle);
  }

  void toSink(Handle handle) {
    sink.accept(handle);
  }

  void byIdentity(Handle handle) {
    last = java.util.Objects.requireNonNull(handle); // !! escape.to.field
  }

  private <T> T same(T value) {
    return value;
  }

  void byHelper(Handle handle) {
    last = same(handle); // !! escape.to.field
  }

  private void keep(Object value) {
    last = value;
  }

  void toHelper(Handle handle) {
    keep(handle); // !! escape.by.argument
  }

  private void keepDeeper(Object value) {
    keep(value);
  }

  void toDeeperHelper(Handle handle) {
    keepDeeper(handle); // !! escape.by.argument
  }

  private static void put(Collection<Object> into, Object value) {
    into.add(value);
  }

  void toHelperForTwo(Handle handle) {
    put(all, handle);
  }

  private void again(Object value, int depth) {
    if (depth > 0) {
      once(value, depth - 1);
    }
  }

  private void once(Object value, int depth) {
    last = depth == 3 ? value : null;
    again(value, depth);
  }

  void toRecursive(Handle handle) {
    again(handle, 7); // !! escape.by.argument
  }

  private void later(Runnable job) {
    executor.execute(job);
  }

  void runs(@RunsImmediately Runnable job) {
    later(job); // !! argument.not.sendable
  }

  void keeps(@RunsImmediately Runnable job) {
    keep(job); // !! escape.by.closure
  }

  void lists(@RunsImmediately Runnable job) {
    all.add(job); // !! escape.by.closure
  }

  void stores(@RunsImmediately Runnable job) {
    last = job; // !! escape.by.closure
  }

  static void store(List<? super Runnable> jobs, Runnable job) {
    jobs.add(job);
  }

  void storesFar(@RunsImmediately Runnable job) {
    store(all, job); // !! escape.by.closure
  }

  int iterates(Locked locked) {
    int n = 0;
    for (String each : locked) { // !! capability.not.held
      n += each.length();
    }
    return n;
  }

  private void end(@Consumes Handle handle) {
    handle.close();
  }

  int returnsDead(Handle handle) {
    end(handle);
    return handle.use(); // !! use.after.release
  }

  Handle returnsEnded(Handle handle) {
    end(handle);
    return handle; // !! use.after.release
  }

  private static Handle closed(Handle handle) {
    handle.close();
    return handle; // !! use.after.release
  }

  int usesClosed(Handle handle) {
    return closed(handle).use();
  }

  int asks(Locked locked) {
    return locked.count(); // !! capability.not.held
  }

  static class Kept extends ArrayList<Object> {
    Kept(List<Handle> handles) {
      super(handles); // !! escape.to.container
    }

    Kept(Handle handle) {
      this(List.of(handle));
    }
  }

  static class Base<T> {
    private final T value;

    Base(T value) {
      this.value = value;
    }
  }

  static class Wrapper extends Base<Object> {
    Wrapper(Handle handle) {
      super(handle); // !! escape.to.container
    }
  }

  class Leaky {
    private void leak() {
      last = this;
    }
  }

  @CurrentTaskOnly
  class LeakyHandle {
    void leak() {
      last = this;
    }

    void through() {
      leak();
    }
  }

  void leaks(LeakyHandle handle) {
    handle.leak(); // !! escape.by.argument
  }

  RuntimeException failing(Handle handle) {
    throw new IllegalStateException("it is " + handle.use());
  }
}
