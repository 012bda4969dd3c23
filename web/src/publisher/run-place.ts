import { forceFolderToDisk } from '../disk/force-folder-to-disk.ts';
import type { KeptEdition } from '../mirror/kept-editions.ts';
import type { Mirror } from '../mirror/open-mirror.ts';

export interface RunPlaceOptions {
  mirror: Mirror;
  edition: string;
  /** The folder of the edition. */
  folder: string;
  /** Whether whatever prints forces each page to the disk itself. */
  isForced: boolean;
}

/** The place up to which a run has printed an edition, recorded in the mirror: from there it goes on after a crash. */
export class RunPlace {
  readonly #options: RunPlaceOptions;
  #run: number | undefined;
  #pages = 0;

  constructor(options: RunPlaceOptions) {
    this.#options = options;
  }

  /** How many pages are printed up to it. */
  get pages(): number {
    return this.#pages;
  }

  /** What the mirror says of the edition; undefined when it is kept up no more. */
  find(): KeptEdition | undefined {
    return this.#options.mirror.committed.editions.all().find(({ name }) => name === this.#options.edition);
  }

  /** Whether everything in the edition has to be printed again, or for the first time here. */
  isOutdatedBy({ run }: KeptEdition): boolean {
    return run !== this.#run;
  }

  begin({ run, pages }: KeptEdition): void {
    this.#run = run;
    this.#pages = pages;
  }

  /** Records that so many more pages are printed, once they are on the disk. */
  async advance({ place, pages }: { place: string; pages: number }): Promise<void> {
    this.#pages += pages;
    const reached = this.#toReached(place);
    if (!this.#options.isForced) await forceFolderToDisk(this.#options.folder);
    await this.#options.mirror.write((view) => view.editions.reach(reached));
  }

  /** Records that the edition is complete, once it is on the disk. */
  async complete(): Promise<void> {
    const reached = this.#toReached(null);
    await forceFolderToDisk(this.#options.folder);
    await this.#options.mirror.write((view) => view.editions.reach(reached));
  }

  #toReached(place: string | null): KeptEdition {
    return { name: this.#options.edition, place, pages: this.#pages, run: this.#run ?? -1 };
  }
}
