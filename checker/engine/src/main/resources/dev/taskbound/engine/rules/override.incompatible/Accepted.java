import dev.taskbound.annotations.Capability;

final class Totals {
  @Capability
  @interface HoldsLedger {
    String[] value() default "this";
  }

  interface Account {
    @HoldsLedger
    long total(); // callers take the lock first
  }

  static final class Ledger implements Account {
    private long total;

    @HoldsLedger
    @Override
    public long total() {
      return total;
    }
  }
}
