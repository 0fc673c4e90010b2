package com.example.batch;

import com.example.core.Request;
import com.example.core.Steps;

final class Nightly {
  void run(Request request) {
    Steps.step(() -> System.out.println(request.customer())); // !! capture.not.sendable
  }
}
