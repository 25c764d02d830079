package recovery.server;

import ca.uhn.fhir.rest.server.RestfulServer;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** Serves FHIR R4 on 127.0.0.1 at the given port (0: any free one), prints its base URL, and ends when its standard input closes. */
public final class HapiServer {

  public static void main(String[] arguments) throws Exception {
    // Standard output carries the base URL and nothing else.
    var output = System.out;
    System.setOut(System.err);

    var server = new Server();
    var connector = new ServerConnector(server);
    connector.setHost("127.0.0.1");
    connector.setPort(Integer.parseInt(arguments[0]));
    // Opened before the slow part, so that a port in use fails at once and the configuration knows the base URL.
    connector.open();
    server.addConnector(connector);
    var base = "http://127.0.0.1:" + connector.getLocalPort() + "/fhir";
    System.setProperty("fhir.base", base);

    var spring = new AnnotationConfigApplicationContext(ServerConfiguration.class);
    var servlets = new ServletContextHandler("/");
    servlets.addServlet(new ServletHolder(spring.getBean(RestfulServer.class)), "/fhir/*");
    server.setHandler(servlets);
    server.start();
    output.println(base);

    while (System.in.read() >= 0) {}
    // The data live in memory: there is nothing to put away.
    Runtime.getRuntime().halt(0);
  }
}
