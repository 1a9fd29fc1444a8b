import type { sweep as english } from '../en/sweep.ts';
import type { Translation } from '../translation.ts';

/** Messages of sweeps, in Japanese. */
export const sweep: Translation<typeof english> = {
  command: {
    sweep:
      '一括計算ファイルに書かれたシナリオ、世界データ、期間、パラメーター、抽出のすべての組み合わせを計算します。',
    work: 'Redisサーバーから一括計算の仕事を受け取り、中断されるまで計算します。',
  },
  argument: {
    file: '一括計算ファイル（YAML）',
    url: 'Redisサーバー（redis://host:6379 など。省略時は $MUSUBI_ENGINE）',
  },
  option: {
    engine: 'この計算機の代わりに一括計算を行うRedisサーバー（省略時は $MUSUBI_ENGINE）',
    threads: 'ワーカースレッドの数（省略時はコアの数）',
    out: '結果のフォルダー',
    chunks: '1-100 のように指定した分割単位だけを計算し、集計は後の実行に任せる',
    slurm: '分割単位を配列ジョブとして計算するSlurmのスクリプトを表示する',
  },
  example: {
    local: 'この計算機の全コアで一括計算',
    redis: '同じ計算をRedisサーバーのワーカーで実行',
    chunks: 'その一部の分割単位',
    slurm: 'Slurm用のスクリプト',
    work: 'サーバーの一括計算にこの計算機の全コアを使う',
  },
  usage: { range: '1-100 のような範囲', whole: '1以上の整数' },
  done: '{{id}}: {{cells}}通りの組み合わせ、結果が得られた計算 {{solves}}件',
  failures: '結果が得られない計算が{{number}}件あります。理由は {{path}} にあります。',
  deadLetter: '計算できない分割単位があります: {{reason}}',
  performed:
    '全{{total}}個のうち分割単位 {{from}}–{{to}} の計算が終わりました。--chunks を付けずに同じコマンドを実行すると集計します。',
  interrupted:
    '中断しました。終わった計算は {{path}} に残っており、同じコマンドで続きから再開します。',
  noWorkers:
    'このモデル（{{model}}）のワーカーが接続していません。musubi work の接続を待っています。',
  strangers: 'バージョンまたはコードが異なるため、この仕事を受け取らないワーカー: {{number}}',
  working:
    '{{server}} の仕事を{{threads}}個のスレッドで計算しています（モデル {{model}}）。中断すると、計算中の仕事を終えてから離れます。',
  stranger:
    'モデル {{model}}（バージョン {{version}}）の仕事は、このプログラムとは異なるため受け取りません。',
  left: '{{done}}件の仕事を終えて離れました。失敗した試行は{{failed}}件です。',
};
