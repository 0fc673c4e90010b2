import dev.taskbound.annotations.Capability;

final class Totals {
  @Capability
  @interface HoldsLedger {
    String[] value() default "this";
  }

  interface Account {
    long total(); // callers need no lock
  }

  static final class Ledger implements Account {
    private long total;

    @HoldsLedger
    @Override
    public long total() { // callers of Account.total() do not know of it
      return total;
    }
  }
}
