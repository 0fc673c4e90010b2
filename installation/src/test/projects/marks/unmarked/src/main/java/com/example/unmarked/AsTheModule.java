package com.example.unmarked;

/** Has the mark of the module. */
abstract class AsTheModule {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close();
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! capture.unknown
  }
}
