package org.undersigned.intake;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.undersigned.Application;
import org.undersigned.access.Role;
import org.undersigned.base.command.Command;
import org.undersigned.outreach.Stage;
import org.undersigned.testing.Staff;
import org.undersigned.testing.StoredStaff;
import org.undersigned.work.AbandonedJobs;

/**
 * The product as a process of its own that applies an import and tells how far it is. It makes the import, or goes on with
 * the one that it is given. In the end it verifies the trail, and its exit code says whether that is whole.
 */
final class ApplyingProcess {

    static final int ROWS = 300;

    /** Before the id of the import, the number of rows that are done, and the state in which it ends. */
    static final String IMPORT = "import ";

    static final String DONE = "done ";
    static final String ENDED = "ended ";

    private final ConfigurableApplicationContext product;

    private ApplyingProcess(ConfigurableApplicationContext product) {
        this.product = product;
    }

    public static void main(String[] importToGoOnWith) {
        var product = SpringApplication.run(Application.class, "--server.port=0");
        Staff.signIn(Role.COORDINATOR);
        var process = new ApplyingProcess(product);
        var id = importToGoOnWith.length == 0 ? process.checked() : UUID.fromString(importToGoOnWith[0]);
        System.out.println(IMPORT + id);
        product.getBean(AbandonedJobs.class).end();
        System.out.println(ENDED + process.apply(id));
        System.exit(process.verifyTrail());
    }

    private int verifyTrail() {
        return product.getBeansOfType(Command.class).values().stream()
                .filter(command -> command.name().equals("verify-trail"))
                .findFirst()
                .orElseThrow()
                .run(List.of(), System.out);
    }

    private UUID checked() {
        var fixture = product.getBean(IntakeFixture.class);
        var campaign = fixture.campaign();
        var words = fixture.letter(campaign);
        var names = IntStream.range(0, ROWS)
                .mapToObj(i -> IntakeFixture.fresh("Ada Quill") + "\n")
                .collect(Collectors.joining());
        return fixture.checked(campaign, "Name\n" + names, IntakeFixture.into(Stage.TALKING, words));
    }

    private ImportState apply(UUID id) {
        var imports = product.getBean(ImportService.class);
        if (imports.facts(id).state() != ImportState.APPLIED) {
            product.getBean(StoredStaff.class).store();
            product.getBean(ImportRuns.class).apply(id, imports.facts(id).version());
            awaitEnd(id);
        }
        return imports.facts(id).state();
    }

    private void awaitEnd(UUID id) {
        var runs = product.getBean(ImportRuns.class);
        var said = new AtomicInteger(-1);
        Awaitility.await()
                .pollInSameThread()
                .pollInterval(Duration.ofMillis(5))
                .atMost(Duration.ofMinutes(5))
                .until(() -> {
                    var job = runs.latest(id).orElseThrow();
                    if (said.getAndSet(job.done()) != job.done()) {
                        System.out.println(DONE + job.done());
                    }
                    return job.state().isOver();
                });
    }
}
