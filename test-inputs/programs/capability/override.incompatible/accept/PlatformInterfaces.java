// Interfaces of the platform, overridden with handles of all kinds: nothing is asked that they bar.

import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.LocalCounter;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;
import dev.taskbound.inputs.prelude.TaskHandle;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

final class PlatformInterfaces {
  static final class ByCount implements Comparator<LocalCounter> {
    @Override
    public int compare(LocalCounter a, LocalCounter b) {
      return Integer.compare(a.get(), b.get());
    }
  }

  static final class ByText implements Comparator<Lease> {
    @Override
    public int compare(Lease a, Lease b) {
      return a.text().compareTo(b.text());
    }
  }

  static final class Counting implements Runnable {
    private final LocalCounter counter = new LocalCounter();

    @Override
    public void run() {
      counter.increment();
    }
  }

  static final class Current implements Callable<TaskHandle>, Supplier<TaskHandle> {
    @Override
    public TaskHandle call() {
      return TaskHandle.current();
    }

    @Override
    public TaskHandle get() {
      return TaskHandle.current();
    }
  }

  static final class Sizes implements ToIntFunction<Table> {
    @Override
    public int applyAsInt(Table table) {
      try (TableGuard guard = table.read()) {
        guard.first();
        return table.size();
      }
    }
  }

  static final class Numbered extends Thread implements Comparable<Numbered> {
    private final int number = 1;

    @Override
    public void run() {
      System.out.println(number);
    }

    @Override
    public int compareTo(Numbered other) {
      return Integer.compare(number, other.number);
    }

    @Override
    public boolean equals(Object other) {
      return other instanceof Numbered && compareTo((Numbered) other) == 0;
    }

    @Override
    public int hashCode() {
      return number;
    }
  }
}
