import { companion } from './companion.svelte';
import { failureFrom } from './failure';
import type { ArchiveOffer } from './generated/ArchiveOffer';
import type { Failure } from './generated/Failure';
import type { PlanOffer } from './generated/PlanOffer';
import type { ReportChoice } from './generated/ReportChoice';
import type { RestoreOffer } from './generated/RestoreOffer';
import type { TakeAlong } from './generated/TakeAlong';
import { outcome } from './outcome.svelte';
import { pngOf } from './picture';
import * as shell from './shell';
import { work } from './work.svelte';
import { t } from './words';

/** What comes in as a file and what goes out as one. */
class Files {
  /** A file is held over the window. */
  hovered = $state(false);
  /** What a plan would change, while its dialog is open. */
  offered = $state.raw<PlanOffer>();
  /** What a file of everything would bring, while its dialog is open. */
  bringing = $state.raw<ArchiveOffer>();
  /** What a backup would replace, while its dialog is open. */
  restoring = $state.raw<RestoreOffer>();

  /** Shows what a file would bring that was dropped on the window, or opened with it. */
  async open(): Promise<void> {
    await companion.own();
    await outcome.try(async () => {
      const file = await shell.openedFile();
      if (file === null) return;
      switch (file.kind) {
        case 'plan':
          this.offered = file.of;
          break;
        case 'archive':
          this.bringing = file.of;
          break;
        case 'taken':
          await companion.tell(file.of);
      }
    });
  }

  /** Shows what a plan that the person chooses would change. */
  async choosePlan(): Promise<void> {
    await companion.own();
    await outcome.try(async () => {
      this.offered = (await shell.choosePlan()) ?? undefined;
    });
  }

  /** The clinic of the plan that is offered has a new key. */
  async trustKey(): Promise<void> {
    await outcome.try(async () => {
      this.offered = (await shell.trustKey()) ?? undefined;
    });
  }

  /** Takes the plan that was offered last. */
  async takePlan(): Promise<void> {
    await outcome.try(async () => {
      const acted = await shell.takePlan();
      if (acted) await companion.tell(acted);
    });
  }

  async takeCalendar(): Promise<void> {
    await outcome.try(async () => {
      const acted = await shell.takeCalendar();
      if (acted) await companion.tell(acted);
    });
  }

  /** Shows what a file of everything, which is asked for, would bring. */
  async offerArchive(): Promise<void> {
    await outcome.try(async () => {
      this.bringing = (await shell.offerArchive()) ?? undefined;
    });
  }

  async takeArchive(): Promise<void> {
    await work.do(t('work-bring-in'), async (onprogress) => {
      onprogress(null);
      const brought = await shell.takeArchive();
      if (brought) outcome.brought(brought);
      await companion.refresh();
    });
  }

  /** Shows what a backup would replace: one of the data folder, or a file that is asked for. */
  async offerRestore(name: string | null): Promise<void> {
    await outcome.try(async () => {
      this.restoring = (await shell.offerRestore(name)) ?? undefined;
    });
  }

  /** Opens the locked backup that was offered, or says why not. */
  async unlockRestore(passphrase: string): Promise<Failure | undefined> {
    try {
      this.restoring = await shell.unlockRestore(passphrase);
      return undefined;
    } catch (thrown) {
      return failureFrom(thrown);
    }
  }

  async takeRestore(): Promise<void> {
    await work.do(t('work-restore'), async (onprogress) => {
      outcome.brought(await shell.takeRestore(onprogress));
      await companion.refresh();
    });
  }

  /** Saves a backup where the person wants it. */
  async saveBackup(passphrase: string | null = null): Promise<void> {
    await work.do(t('work-backup'), async (onprogress) => {
      const message = await shell.saveBackup(passphrase, onprogress);
      if (message !== null) outcome.say(message);
    });
  }

  /** Writes what other programs read, where the person wants it. */
  async takeAlong(wanted: TakeAlong): Promise<void> {
    await work.do(t('work-take-along'), async (onprogress) => {
      const message = await shell.takeAlong(wanted, onprogress);
      if (message !== null) outcome.say(message);
    });
  }

  /** Keeps the person's own plan as a file. */
  async savePlan(): Promise<void> {
    await outcome.try(async () => {
      const message = await shell.savePlan();
      if (message !== null) outcome.say(message);
    });
  }

  /** Keeps a drawing as a picture that a telephone shows. */
  async savePicture(svg: string): Promise<void> {
    await outcome.try(async () => {
      const message = await shell.savePicture(await pngOf(svg));
      if (message !== null) outcome.say(message);
    });
  }

  /** Keeps the report as a file. */
  async saveReport(choice: ReportChoice, as: 'pdf' | 'html'): Promise<void> {
    await outcome.try(async () => {
      const message = await shell.saveReport(choice, as);
      if (message !== null) outcome.say(message);
    });
  }
}

export const files = new Files();
