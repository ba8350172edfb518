package org.undersigned.press;

import static org.undersigned.base.Texts.text;

import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.undersigned.access.Role;
import org.undersigned.access.StaffUser;
import org.undersigned.base.Refusal;
import org.undersigned.base.command.Command;
import org.undersigned.campaign.CampaignFacts;
import org.undersigned.campaign.CampaignService;
import org.undersigned.press.article.ArticleFile;
import org.undersigned.roster.EditionFacts;
import org.undersigned.roster.RosterService;
import org.undersigned.roster.reading.Finding;

/**
 * {@code read-article FILE --edition N [--campaign SLUG]}: prints what was found in an article, one finding a line, with
 * the line and the place in it. Whoever runs it has the database at hand and so reads as an auditor does.
 */
@Component
class ReadArticleCommand implements Command {

    private static final int RIGHT = 0;
    private static final int WRONG = 1;
    private static final int MISUSED = 2;
    private static final String EDITION = "--edition";
    private static final String CAMPAIGN = "--campaign";

    private final ArticleService articles;
    private final RosterService rosters;
    private final CampaignService campaigns;

    ReadArticleCommand(ArticleService articles, RosterService rosters, CampaignService campaigns) {
        this.articles = articles;
        this.rosters = rosters;
        this.campaigns = campaigns;
    }

    @Override
    public String name() {
        return "read-article";
    }

    @Override
    public int run(List<String> arguments, PrintStream out) {
        var number = option(arguments, EDITION).filter(word -> word.matches("\\d{1,9}"));
        if (arguments.isEmpty() || arguments.getFirst().startsWith("-") || number.isEmpty()) {
            out.println(text("press.read-article.usage"));
            return MISUSED;
        }
        try {
            var article = ArticleFile.read(file(arguments.getFirst()));
            var edition = Integer.parseInt(number.get());
            var reading = asAuditor(() -> articles.read(edition(edition, option(arguments, CAMPAIGN)), article));
            reading.findings().forEach(finding -> out.println(line(article, finding)));
            return reading.wrong().isEmpty() ? RIGHT : WRONG;
        } catch (Refusal refusal) {
            out.println(refusal.getMessage());
            return MISUSED;
        }
    }

    private static Optional<String> option(List<String> arguments, String name) {
        var place = arguments.indexOf(name);
        return place < 0 || place + 1 >= arguments.size() ? Optional.empty() : Optional.of(arguments.get(place + 1));
    }

    private static Path file(String argument) {
        try {
            var path = Path.of(argument);
            if (Files.isRegularFile(path) && Files.isReadable(path)) {
                return path;
            }
        } catch (InvalidPathException none) {
            // Such a file cannot be there either.
        }
        throw new Refusal("press.refused.no-file", argument);
    }

    /** The edition of that number of the one campaign that has it, or of the campaign that is named. */
    private UUID edition(int number, Optional<String> slug) {
        var found = campaigns.campaigns().stream()
                .filter(campaign -> slug.isEmpty() || slug.get().equals(campaign.slug()))
                .flatMap(campaign -> numbered(campaign, number).stream())
                .toList();
        if (found.isEmpty()) {
            throw new Refusal("press.refused.no-edition", number);
        }
        if (found.size() > 1) {
            throw new Refusal("press.refused.several-editions", number);
        }
        return found.getFirst().id();
    }

    private Optional<EditionFacts> numbered(CampaignFacts campaign, int number) {
        return rosters.editions(campaign.id(), 0, rosters.count(campaign.id())).stream()
                .filter(edition -> edition.number() == number)
                .findFirst();
    }

    /** "12:7 Misspelt: …". */
    private static String line(String article, Finding finding) {
        var before = article.substring(0, finding.start());
        var line = 1
                + IntStream.range(0, before.length())
                        .filter(place -> before.charAt(place) == '\n')
                        .count();
        var column = finding.start() - before.lastIndexOf('\n');
        return text(
                "press.read-article.line", String.valueOf(line), String.valueOf(column), FindingSentence.of(finding));
    }

    private static <T> T asAuditor(Supplier<T> reading) {
        var before = SecurityContextHolder.getContext();
        var console = new StaffUser(new UUID(0, 0), "", text("press.read-article.reader"), Set.of(Role.AUDITOR), 0);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(console, null, console.getAuthorities()));
        try {
            SecurityContextHolder.setContext(context);
            return reading.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
