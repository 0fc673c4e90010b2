package com.example.marked.other;

import com.example.marked.Lease;

/** Has the mark of the package. */
abstract class AsThePackage {
  abstract void later(Runnable body);

  void end(Lease lease) {
    lease.close();
  }

  void keep(Lease lease) {
    later(() -> System.out.println(lease.number())); // !! capture.unknown
  }
}
