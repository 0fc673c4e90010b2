package com.example.marked;

/** Has the mark of the module. */
abstract class AsTheModule {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close(); // !! effect.not.declared
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! escape.by.closure
  }
}
