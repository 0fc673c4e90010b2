package com.example.kafka;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Map;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A broker that never answers, on a port that the system chooses: a poll waits for its time. */
final class SilentBroker implements AutoCloseable {
  private final ServerSocket server =
      new ServerSocket(0, 10, InetAddress.getByAddress(new byte[] {127, 0, 0, 1}));

  SilentBroker() throws IOException {
    server.setSoTimeout(30_000);
  }

  KafkaConsumer<String, String> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", "127.0.0.1:" + server.getLocalPort(), "group.id", "ledger"),
        new StringDeserializer(),
        new StringDeserializer());
  }

  /** Waits until a consumer polls: it connects when it does. */
  Socket polled() throws IOException {
    return server.accept();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
