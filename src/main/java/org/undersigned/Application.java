package org.undersigned;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.theme.aura.Aura;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.undersigned.base.Refusal;
import org.undersigned.base.Texts;
import org.undersigned.base.command.Command;
import org.undersigned.directory.duplicate.ScorePairsCommand;

/** Starts the product, or runs one of its commands: {@code java -jar undersigned.jar verify-trail}. */
@SpringBootApplication
@EnableScheduling
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("styles.css")
public class Application implements AppShellConfigurator {

    /** What would not start without a web server. */
    private static final String NEEDS_A_SERVER = "com.vaadin.flow.spring.SpringBootAutoConfiguration,"
            + "com.vaadin.flow.spring.SpringSecurityAutoConfiguration,com.vaadin.flow.spring.VaadinScopesConfig";

    /** Those that need neither settings nor the database. */
    private static final List<Command> PLAIN_COMMANDS = List.of(new ScorePairsCommand());

    public static void main(String[] arguments) {
        if (arguments.length == 0 || arguments[0].startsWith("-")) {
            SpringApplication.run(Application.class, arguments);
        } else {
            System.exit(runCommand(arguments[0], Arrays.asList(arguments).subList(1, arguments.length)));
        }
    }

    private static int runCommand(String name, List<String> arguments) {
        var plain = PLAIN_COMMANDS.stream()
                .filter(command -> command.name().equals(name))
                .findFirst();
        return plain.isPresent() ? runPlainly(plain.get(), arguments) : runOnDatabase(name, arguments);
    }

    private static int runPlainly(Command command, List<String> arguments) {
        try {
            return command.run(arguments, System.out);
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            return 1;
        }
    }

    /** Runs a command with the server switched off and gives its exit code. */
    private static int runOnDatabase(String name, List<String> arguments) {
        var application = new SpringApplication(Application.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setLogStartupInfo(false);
        application.setDefaultProperties(Map.of("spring.autoconfigure.exclude", NEEDS_A_SERVER));
        try (var context = application.run()) {
            var commands = context.getBeansOfType(Command.class).values();
            var command = commands.stream().filter(c -> c.name().equals(name)).findFirst();
            if (command.isEmpty()) {
                var known = Stream.concat(commands.stream(), PLAIN_COMMANDS.stream())
                        .map(Command::name)
                        .sorted()
                        .toList();
                System.err.println(Texts.text("base.command.unknown", name, String.join(", ", known)));
                return 2;
            }
            return command.get().run(arguments, System.out);
        }
    }
}
