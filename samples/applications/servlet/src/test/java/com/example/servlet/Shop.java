package com.example.servlet;

import jakarta.servlet.http.HttpServlet;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import org.apache.catalina.Context;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.startup.Tomcat;

/** A Tomcat with one servlet and one thread, on a port that the system chooses. */
final class Shop implements AutoCloseable {
  private final Tomcat tomcat = new Tomcat();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** Starts it; {@code discardFacades} is the connector's attribute, true since Tomcat 10. */
  Shop(Path work, HttpServlet servlet, boolean discardFacades) throws Exception {
    tomcat.setBaseDir(work.toString());
    tomcat.setPort(0);
    tomcat.getConnector().setProperty("address", "127.0.0.1");
    tomcat.getConnector().setProperty("maxThreads", "1");
    tomcat.getConnector().setProperty("minSpareThreads", "1");
    tomcat.getConnector().setDiscardFacades(discardFacades);
    Context context = tomcat.addContext("", work.toString());
    Wrapper wrapper = Tomcat.addServlet(context, "orders", servlet);
    wrapper.setAsyncSupported(true);
    context.addServletMappingDecoded("/orders", "orders");
    tomcat.start();
  }

  /** Places an order; returns the status of the answer. */
  int order(String customer) throws Exception {
    URI orders = URI.create("http://127.0.0.1:" + tomcat.getConnector().getLocalPort() + "/orders");
    HttpRequest order =
        HttpRequest.newBuilder(orders)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .timeout(Duration.ofSeconds(30))
            .POST(BodyPublishers.ofString("customer=" + customer))
            .build();
    return client.send(order, BodyHandlers.discarding()).statusCode();
  }

  @Override
  public void close() throws LifecycleException {
    tomcat.stop();
    tomcat.destroy();
  }
}
