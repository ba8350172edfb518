package org.undersigned.base.command;

import java.io.PrintStream;
import java.util.List;

/** Something an administrator runs from the console while the server is stopped, or beside it on MySQL. */
public interface Command {

    /** The word on the command line, for instance {@code verify-trail}. */
    String name();

    /**
     * Runs the command.
     *
     * @param arguments what follows the command's name
     * @param out where the answer is printed
     * @return the exit code of the process: 0 when all is well
     */
    int run(List<String> arguments, PrintStream out);
}
