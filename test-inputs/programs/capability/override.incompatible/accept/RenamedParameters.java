// What an override takes over from its base is about the same parameters, whatever they are called.

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.RunsImmediately;
import dev.taskbound.inputs.prelude.HoldsTableRead;
import dev.taskbound.inputs.prelude.Hooks;
import dev.taskbound.inputs.prelude.Lease;
import dev.taskbound.inputs.prelude.Owner;
import dev.taskbound.inputs.prelude.Table;
import dev.taskbound.inputs.prelude.TableGuard;

final class RenamedParameters {
  static class Renamed extends Hooks {
    @Override
    public int count(Table one, Table two) {
      return one.size();
    }

    @Override
    public @Borrowed Lease lent(@Borrowed Owner lender, @Borrowed Owner bystander) {
      return lender.lease();
    }

    @Override
    public void reading(Table own, @HoldsTableRead("own") @RunsImmediately Runnable body) {
      own.reading(body);
    }
  }

  static int caller(Renamed hooks, Table a, Table b) {
    try (TableGuard guard = a.read()) {
      guard.first();
      return hooks.count(a, b);
    }
  }

  static String borrower(Renamed hooks) {
    try (Owner first = new Owner("first")) {
      Lease lease;
      try (Owner second = new Owner("second")) {
        lease = hooks.lent(first, second);
      }
      return lease.text();
    }
  }
}
