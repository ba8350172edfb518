package org.undersigned.work.mail;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that answers one command as it is told, and the others kindly. */
final class ScriptedServer implements AutoCloseable {

    /** Instead of an answer: the line is cut. */
    static final String CUT = "";

    /** Instead of a command: what the server says before any. */
    static final String GREETING = "GREETING";

    private final ServerSocket socket;
    private final String command;
    private final String answer;
    private final AtomicInteger asked = new AtomicInteger();

    /** @param command the one that is answered otherwise; "." for the end of the mail */
    ScriptedServer(String command, String answer) throws IOException {
        this.socket = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        this.command = command;
        this.answer = answer;
        Thread.ofVirtual().start(this::serve);
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often the command came. */
    int asked() {
        return asked.get();
    }

    private void serve() {
        while (!socket.isClosed()) {
            try (var line = socket.accept()) {
                talk(line);
            } catch (IOException e) {
                return;
            }
        }
    }

    private void talk(Socket line) throws IOException {
        var in = new BufferedReader(new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
        if (command.equals(GREETING)) {
            asked.incrementAndGet();
            say(line, answer);
            return;
        }
        say(line, "220 ready");
        var isMail = false;
        for (var said = in.readLine(); said != null; said = in.readLine()) {
            if (isMail && !said.equals(".")) {
                continue;
            }
            isMail = said.equals("DATA") && !command.equals("DATA");
            if (said.startsWith(command)) {
                asked.incrementAndGet();
                if (answer.equals(CUT)) {
                    return;
                }
                say(line, answer);
            } else {
                say(line, isMail ? "354 go on" : "250 fine");
            }
        }
    }

    private static void say(Socket line, String answer) throws IOException {
        line.getOutputStream().write((answer + "\r\n").getBytes(StandardCharsets.US_ASCII));
        line.getOutputStream().flush();
    }

    @Override
    public void close() {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
