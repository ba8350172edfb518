package org.undersigned.directory.merge;

/**
 * What a person chooses in a merge.
 *
 * @param name whose credited name is credited from now on; the other becomes an alias
 * @param discipline whose main discipline comes first
 * @param work whose owner and next step stand where both are in the pipeline of one campaign
 * @param coalition whose role stands where both are in the coalition of one campaign
 */
public record MergeChoices(Side name, Side discipline, NoteChoice note, Side work, Side coalition) {

    /** The party that stays keeps its word; nothing of the notes is lost. */
    public static final MergeChoices USUAL =
            new MergeChoices(Side.KEPT, Side.KEPT, NoteChoice.BOTH, Side.KEPT, Side.KEPT);

    public MergeChoices withName(Side name) {
        return new MergeChoices(name, discipline, note, work, coalition);
    }

    public MergeChoices withDiscipline(Side discipline) {
        return new MergeChoices(name, discipline, note, work, coalition);
    }

    public MergeChoices withNote(NoteChoice note) {
        return new MergeChoices(name, discipline, note, work, coalition);
    }

    public MergeChoices withWork(Side work) {
        return new MergeChoices(name, discipline, note, work, coalition);
    }

    public MergeChoices withCoalition(Side coalition) {
        return new MergeChoices(name, discipline, note, work, coalition);
    }
}
