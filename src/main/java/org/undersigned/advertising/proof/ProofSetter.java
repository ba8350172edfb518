package org.undersigned.advertising.proof;

import static org.undersigned.base.Texts.text;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.undersigned.advertising.AdSize;
import org.undersigned.advertising.copy.BlockKind;
import org.undersigned.advertising.copy.CopyBlock;
import org.undersigned.advertising.copy.CopyPreview;
import org.undersigned.advertising.copy.PrintableCopies;
import org.undersigned.advertising.copy.PrintableCopy;
import org.undersigned.advertising.order.InsertionFacts;
import org.undersigned.advertising.order.InsertionService;
import org.undersigned.advertising.placement.PlacementFacts;
import org.undersigned.advertising.publication.PaperEdition;
import org.undersigned.advertising.publication.PublicationService;
import org.undersigned.advertising.typeset.AdForm;
import org.undersigned.advertising.typeset.AdPdf;
import org.undersigned.advertising.typeset.AdSection;
import org.undersigned.advertising.typeset.AdWords;
import org.undersigned.advertising.typeset.NameHeading;
import org.undersigned.advertising.typeset.SetAd.Part;
import org.undersigned.advertising.typeset.SetName;
import org.undersigned.advertising.typeset.TypeSize;
import org.undersigned.advertising.typeset.Typesetter;
import org.undersigned.base.Refusal;
import org.undersigned.base.sheet.FileProperties;
import org.undersigned.roster.EditionLine;
import org.undersigned.roster.NameGroup;

/** Sets the copy of a placement in the space that is ordered, by the rules of the paper. */
@Component
class ProofSetter {

    /** As long as one that is not placed yet will have. */
    private static final String JOB_NUMBER = "U0000-00-00";

    private final PrintableCopies copies;
    private final InsertionService insertions;
    private final PublicationService publications;

    ProofSetter(PrintableCopies copies, InsertionService insertions, PublicationService publications) {
        this.copies = copies;
        this.insertions = insertions;
        this.publications = publications;
    }

    /** @throws Refusal when a name may not be printed at this moment, or the ad does not fit into the space */
    SetProof set(PlacementFacts placement, ProofDetails details) {
        var copy = copies.of(placement.copyVersion());
        copy.expectPrintable();
        var words = words(copy, placement.jobNumber());
        var size = insertions.insertion(placement.insertion()).size();
        var paper = publications.edition(placement.paperEdition());
        var ad = Typesetter.set(words, form(size, paper, details));
        var properties = new FileProperties(
                placement.jobNumber(),
                placement.jobNumber(),
                "",
                List.of(placement.jobNumber()),
                placement.submittedAt());
        try {
            var out = new ByteArrayOutputStream();
            var form = AskedPdf.of(paper.material()).form();
            AdPdf.write(ad, properties, form, out);
            var pdf = out.toByteArray();
            var file = PdfFacts.of(pdf, placement.jobNumber(), form);
            var checks = new Preflight(size, paper, words, details.setting(), ad, file).checks();
            return new SetProof(details, size, ad, pdf, checks);
        } catch (IOException e) {
            throw new UncheckedIOException("The proof of " + placement.id() + " could not be made", e);
        }
    }

    /**
     * How the names of what is being written would stand in a space that is ordered; nothing where it has none.
     *
     * @throws Refusal when the ad does not fit into the space
     */
    Optional<NamesSet> fit(InsertionFacts insertion, CopyPreview written, ProofDetails details) {
        var words = words(
                written.blocks(),
                written.running(),
                NameGroup.of(written.running(), written.ordering()),
                EditionLine.disclaimer(written.running()),
                JOB_NUMBER);
        var paper = publications.edition(insertion.paperEdition());
        return Typesetter.set(words, form(insertion.size(), paper, details))
                .names()
                .map(NamesSet::of);
    }

    private static AdForm form(AdSize size, PaperEdition paper, ProofDetails details) {
        var smallest = Optional.ofNullable(paper.material().smallestType()).map(TypeSize::points);
        return new AdForm(size, details.layout(), details.setting(), details.punctuation(), smallest);
    }

    private static AdWords words(PrintableCopy copy, String jobNumber) {
        return words(copy.version().details().blocks(), copy.lines(), copy.groups(), copy.disclaimer(), jobNumber);
    }

    /** In the order of the copy; the label stands above and the sponsor line below whatever else there is. */
    private static AdWords words(
            List<CopyBlock> blocks,
            List<EditionLine> lines,
            List<NameGroup> groups,
            Optional<String> disclaimer,
            String jobNumber) {
        return new AdWords(
                said(blocks, BlockKind.LABEL),
                sections(blocks),
                lines.stream().map(ProofSetter::name).toList(),
                headings(groups, lines),
                said(blocks, BlockKind.SPONSOR_LINE),
                disclaimer.orElse(""),
                jobNumber);
    }

    /** Paragraphs that follow each other are one statement. */
    private static List<AdSection> sections(List<CopyBlock> blocks) {
        var sections = new ArrayList<AdSection>();
        for (var block : blocks) {
            switch (block.kind()) {
                case HEADLINE -> sections.add(AdSection.of(Part.HEADLINE, block.words()));
                case BODY -> add(sections, paragraphs(block));
                case NAMES -> sections.add(AdSection.names());
                case CALL_TO_ACTION -> sections.add(AdSection.of(Part.CALL_TO_ACTION, block.words()));
                case SPONSOR_LINE, LABEL -> {}
            }
        }
        return sections;
    }

    private static List<String> paragraphs(CopyBlock block) {
        return block.words().lines().filter(line -> !line.isBlank()).toList();
    }

    private static void add(List<AdSection> sections, List<String> paragraphs) {
        if (!sections.isEmpty() && sections.getLast().part() == Part.BODY) {
            var all = new ArrayList<>(sections.removeLast().paragraphs());
            all.addAll(paragraphs);
            sections.add(new AdSection(Part.BODY, all));
        } else {
            sections.add(new AdSection(Part.BODY, paragraphs));
        }
    }

    /** The first group has a heading or nothing above it; where groups would change the order there are none. */
    private static List<NameHeading> headings(List<NameGroup> groups, List<EditionLine> lines) {
        var headings = new ArrayList<NameHeading>();
        var from = 0;
        for (var group : groups) {
            if (!lines.subList(from, from + group.lines().size()).equals(group.lines())) {
                return List.of();
            }
            var heading = group.printedHeading();
            if (from > 0 || !heading.isEmpty()) {
                headings.add(new NameHeading(from, heading));
            }
            from += group.lines().size();
        }
        return headings;
    }

    /** The headings under which the names of an ad stand, those that say something. */
    static List<String> headings(CopyPreview copy) {
        return NameGroup.of(copy.running(), copy.ordering()).stream()
                .map(NameGroup::printedHeading)
                .filter(heading -> !heading.isEmpty())
                .toList();
    }

    private static String said(List<CopyBlock> blocks, BlockKind kind) {
        return blocks.stream()
                .filter(block -> block.kind() == kind)
                .map(CopyBlock::words)
                .collect(Collectors.joining(" "));
    }

    /** What is printed beside a name: how it is described, and an office that is told to know it by. */
    static SetName name(EditionLine line) {
        var beside = Stream.of(line.descriptor(), line.title())
                .filter(said -> said != null && !said.isBlank())
                .collect(Collectors.joining(text("advertising.separator")));
        return new SetName(line.credited(), beside);
    }
}
